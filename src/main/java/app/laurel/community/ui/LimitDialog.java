package app.laurel.community.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.community.InstallationSettings;
import app.laurel.community.InstallationSettings.LimitOutcome;
import app.laurel.community.InstallationSettings.LimitOutcome.Changed;
import app.laurel.community.InstallationSettings.LimitOutcome.NoReason;
import app.laurel.community.InstallationSettings.LimitOutcome.OutOfBounds;
import app.laurel.ratelimit.LimitSetting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;

/** A number and a reason: how a host changes one limit. */
class LimitDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final IntegerField permits = new IntegerField(getTranslation("community.limits.permits"));
    private final TextArea reason = new TextArea(getTranslation("community.limits.reason"));
    private final transient BiFunction<Integer, String, LimitOutcome> change;

    /** @param change changes the limit, or answers what is wrong */
    LimitDialog(String name, LimitSetting setting, BiFunction<Integer, String, LimitOutcome> change) {
        this.change = change;
        setHeaderTitle(name);
        permits.setValue(setting.permits());
        permits.setMin(1);
        permits.setMax(setting.limit().mostPermits());
        permits.setStepButtonsVisible(true);
        permits.setHelperText(
                getTranslation("community.limits.permits-help", setting.limit().mostPermits()));
        reason.setMaxLength(InstallationSettings.LONGEST_REASON);
        reason.setHelperText(getTranslation("community.limits.reason-help"));
        var fields = new Div(permits, reason);
        fields.setClassName("laurel-form");
        add(fields);
        var save = new Button(getTranslation("community.limits.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("community.limits.cancel"), click -> close()), save);
    }

    /** Text that is no number counts as 0, which is refused with a sentence that names the bounds. */
    private void save() {
        var wanted = permits.getValue() == null ? 0 : permits.getValue();
        FieldErrors.clear(permits, reason);
        switch (change.apply(wanted, reason.getValue())) {
            case Changed() -> close();
            case NoReason() -> FieldErrors.at(reason, getTranslation("community.limits.no-reason"));
            case OutOfBounds(var most) ->
                FieldErrors.at(permits, getTranslation("community.limits.out-of-bounds", most));
        }
    }
}
