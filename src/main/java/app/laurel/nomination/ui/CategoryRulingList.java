package app.laurel.nomination.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.nomination.CategoryRuling;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was decided about categories, with the reasons. A withdrawal can be undone; what was moved cannot. */
final class CategoryRulingList extends Card {
    private static final long serialVersionUID = 1;

    /** @param undo null where nothing can be undone */
    CategoryRulingList(List<CategoryRuling> rulings, @Nullable Consumer<CategoryRuling> undo) {
        add(new H2(getTranslation("nomination.category.rulings")), Rows.of(rulings, it -> row(it, undo)));
    }

    private Row row(CategoryRuling ruling, @Nullable Consumer<CategoryRuling> undo) {
        var row = new Row(new Span(words(ruling))).withNote(ruling.reason());
        if (!ruling.stands()) return row.withNote(getTranslation("nomination.page.rulings.undone"));
        if (undo == null || !ruling.canBeUndone()) return row;
        var button = new Button(getTranslation("nomination.desk.undo"), click -> undo.accept(ruling));
        button.setAriaLabel(getTranslation("nomination.desk.undo") + ": " + words(ruling));
        return row.offering(button);
    }

    /** A ruling in a sentence, for moderators, who know whom it moved. */
    static String words(CategoryRuling ruling) {
        var key = "nomination.category.ruling." + ruling.kind()
                + (ruling.nominees().isEmpty() ? "" : ".who");
        var language = Reader.language();
        return I18NProvider.translate(
                key, ruling.name().in(language), ruling.other().in(language), ruling.nominees());
    }
}
