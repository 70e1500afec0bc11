package app.laurel.badge.ui;

import app.laurel.base.ui.FieldErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Asks for the public reason of an act before it is done. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    /** @param act takes the reason; answers what is wrong with it, or null where the dialog is done */
    ReasonDialog(String title, SerializableFunction<String, @Nullable String> act) {
        setHeaderTitle(title);
        var reason = new TextArea(getTranslation("badge.desk.reason"));
        reason.setHelperText(getTranslation("badge.desk.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(reason);
        var confirm = new Button(getTranslation("badge.desk.confirm"), click -> {
            if (!FieldErrors.at(reason, act.apply(reason.getValue()))) close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("badge.desk.cancel"), click -> close()), confirm);
    }
}
