package app.laurel.result.ui;

import app.laurel.base.id.EditionId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.AskOutcome;
import app.laurel.community.Moderator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Asks a second person for one act on the result: in the texts of this key, what it is and the button. */
final class AskSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Acting acting;

    /** Asks for an act on an edition's result. */
    interface Asking {
        AskOutcome ask(Moderator by, EditionId edition, String reason);
    }

    AskSection(Acting acting, String key, Asking asking) {
        this.acting = acting;
        var name = getTranslation(key + ".button");
        var edition = acting.edition().id();
        var button = new Button(
                name,
                click -> new ReasonDialog(
                                name,
                                reason -> show(asking.ask(acting.moderator().get(), edition, reason)))
                        .open());
        add(new Paragraph(getTranslation(key + ".text")), button);
    }

    private @Nullable String show(AskOutcome outcome) {
        var words = getTranslation(outcome.key());
        if (!(outcome instanceof AskOutcome.Asked)) return words;
        Notices.done(words);
        acting.done().run();
        return null;
    }
}
