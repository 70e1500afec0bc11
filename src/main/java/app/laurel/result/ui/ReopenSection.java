package app.laurel.result.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.AskOutcome;
import app.laurel.result.ResultReopening;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Asks a second person for a new count of what two have signed. */
final class ReopenSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Acting acting;

    ReopenSection(Acting acting, ResultReopening reopening) {
        this.acting = acting;
        var name = getTranslation("result.reopen.button");
        var edition = acting.edition().id();
        var button = new Button(
                name,
                click -> new ReasonDialog(
                                name,
                                reason -> show(reopening.ask(acting.moderator().get(), edition, reason)))
                        .open());
        add(new Paragraph(getTranslation("result.reopen.text")), button);
    }

    private @Nullable String show(AskOutcome outcome) {
        var words = getTranslation(outcome.key());
        if (!(outcome instanceof AskOutcome.Asked)) return words;
        Notices.done(words);
        acting.done().run();
        return null;
    }
}
