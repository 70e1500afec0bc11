package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Edition;
import app.laurel.edition.YearUse;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** The way to be rid of a year that nobody has used, or why there is none any more. */
final class DiscardCard extends Card {
    private static final long serialVersionUID = 1;

    DiscardCard(Edition year, YearUse use, Runnable throwAway) {
        var act = getTranslation("edition.discard");
        add(new H2(act), new Paragraph(getTranslation(use.key())));
        if (use != YearUse.NONE) return;
        var sure = consequences(year, Reader.language());
        var away = new Button(act, click -> new ActDialog(act, sure, throwAway).open());
        away.addThemeVariants(ButtonVariant.ERROR);
        add(away);
    }

    /** Names all that goes. */
    private String consequences(Edition year, Language language) {
        var sure = getTranslation("edition.discard.sure", year.name().in(language), Integer.toString(year.year()));
        if (!year.namesCategories()) return sure;
        var categories =
                year.categories().stream().map(it -> it.name().in(language)).collect(Collectors.joining(", "));
        return sure + " " + getTranslation("edition.discard.sure.categories", categories);
    }
}
