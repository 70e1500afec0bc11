package app.laurel.joining.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.joining.NewInvite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.function.Consumer;

/** For whom an invitation is, for how many people, and for how long. */
final class InviteForm extends Div {
    private static final long serialVersionUID = 1;
    private static final int USUAL_USES = 20;
    private static final int USUAL_DAYS = 14;

    private final TextField label = new TextField(getTranslation("community.invites.label"));
    private final IntegerField uses = new IntegerField(getTranslation("community.invites.uses"));
    private final Select<Integer> days = new Select<>();

    InviteForm(Consumer<NewInvite> make) {
        setClassName("laurel-form");
        label.setMaxLength(NewInvite.LONGEST_LABEL);
        label.setHelperText(getTranslation("community.invites.label-help"));
        uses.setMin(1);
        uses.setMax(NewInvite.MOST_USES);
        uses.setValue(USUAL_USES);
        uses.setStepButtonsVisible(true);
        days.setLabel(getTranslation("community.invites.lasts"));
        days.setItems(1, 7, USUAL_DAYS, 30, 90, 365);
        days.setItemLabelGenerator(it -> getTranslation("community.invites.days", it));
        days.setValue(USUAL_DAYS);
        var button = new Button(getTranslation("community.invites.make"), click -> submit(make));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(label, uses, days, button);
    }

    private void submit(Consumer<NewInvite> make) {
        var wanted = uses.getValue();
        var isGood = wanted != null && wanted >= 1 && wanted <= NewInvite.MOST_USES;
        FieldErrors.at(uses, isGood ? null : getTranslation("community.limits.out-of-bounds", NewInvite.MOST_USES));
        if (wanted == null || !isGood) return;
        make.accept(new NewInvite(label.getValue(), wanted, Duration.ofDays(days.getValue())));
        label.clear();
    }
}
