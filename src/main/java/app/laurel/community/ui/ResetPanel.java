package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.FactorResets;
import app.laurel.community.signin.ResetOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Where a host helps somebody who lost the second factor. */
final class ResetPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient FactorResets resets;
    private final transient CurrentAccount current;
    private final MailField mail = new MailField(getTranslation("community.reset.mail"));

    ResetPanel(FactorResets resets, CurrentAccount current) {
        this.resets = resets;
        this.current = current;
        var form = new Div(mail, new Button(getTranslation("community.reset.do"), click -> ask()));
        form.setClassName("laurel-row-does");
        add(
                new H2(getTranslation("community.reset.title")),
                new Paragraph(getTranslation("community.reset.lead")),
                form);
    }

    private void ask() {
        mail.read()
                .ifPresent(it -> new ReasonDialog(getTranslation("community.reset.of", it), reason -> reset(it, reason))
                        .unpublished()
                        .open());
    }

    /** What is wrong with the reason; null where the dialog is done. */
    private @Nullable String reset(MailAddress of, String reason) {
        var outcome = resets.reset(current.host(), of, reason);
        if (outcome == ResetOutcome.REASON_MISSING) return getTranslation(outcome.key());
        if (outcome == ResetOutcome.DONE) {
            Notices.done(getTranslation(outcome.key()));
            mail.clear();
        } else {
            Notices.problem(getTranslation(outcome.key()));
        }
        return null;
    }
}
