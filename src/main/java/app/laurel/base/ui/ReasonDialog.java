package app.laurel.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of an act before it is done; everybody may read it unless the dialog says otherwise. */
public final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    private final TextArea reason;
    private final Button confirm;

    /**
     * With a sentence that says what the act means.
     *
     * @param act as for the other
     */
    public ReasonDialog(String title, String lead, SerializableFunction<String, @Nullable String> act) {
        this(title, act);
        addComponentAsFirst(new Paragraph(lead));
    }

    /** @param act takes the reason; answers what is wrong with it, or null where the dialog is done */
    public ReasonDialog(String title, SerializableFunction<String, @Nullable String> act) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        reason = new TextArea(getTranslation("base.reason"));
        reason.setHelperText(getTranslation("base.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(reason);
        confirm = new Button(getTranslation("base.reason.confirm"), click -> {
            if (!FieldErrors.at(reason, act.apply(reason.getValue()))) close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.reason.cancel"), click -> close()), confirm);
    }

    /** For an act that nobody can take back: what it does stands in red, and so does the button. */
    public ReasonDialog irrevocable(String effect) {
        addComponentAsFirst(new Alert(effect));
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** For an act whose reason is mailed to the person whom it concerns and kept on record, and is no line in public. */
    public ReasonDialog unpublished() {
        reason.setLabel(getTranslation("base.reason.unpublished"));
        reason.setHelperText(getTranslation("base.reason.unpublished.help"));
        return this;
    }
}
