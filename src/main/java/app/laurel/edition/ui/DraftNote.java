package app.laurel.edition.ui;

import app.laurel.base.ui.ActDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** That the form shows what was kept as a draft, since when, who sees it, and the way to be rid of it. */
final class DraftNote extends Div {
    private static final long serialVersionUID = 1;

    DraftNote(String keptAt, Runnable throwAway) {
        setClassName("laurel-note");
        var act = getTranslation("edition.form.draft.throw-away");
        var away = new Button(
                act,
                click -> new ActDialog(act, getTranslation("edition.form.draft.throw-away.sure"), throwAway).open());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(new Paragraph(getTranslation("edition.form.draft.kept", keptAt)), away);
    }
}
