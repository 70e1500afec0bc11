package app.laurel.joining.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks why a person is not let in; that person reads it. */
final class DeclineDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final TextArea reason = new TextArea(getTranslation("community.requests.reason"));

    /** @param decline false when the reason was missing */
    DeclineDialog(String person, Predicate<String> decline) {
        setHeaderTitle(getTranslation("community.requests.decline-of", person));
        reason.setMaxLength(JoinRequests.LONGEST);
        reason.setHelperText(getTranslation("community.requests.reason-help"));
        reason.setWidth("min(26rem, 80vw)");
        add(reason);
        var confirm = new Button(getTranslation("community.requests.decline"), click -> {
            var done = decline.test(reason.getValue());
            FieldErrors.at(reason, done ? null : getTranslation("community.requests.reason-missing"));
            if (done) close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("community.limits.cancel"), click -> close()), confirm);
    }
}
