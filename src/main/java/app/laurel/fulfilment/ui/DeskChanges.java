package app.laurel.fulfilment.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.EngravingWishes;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueOutcome;
import app.laurel.fulfilment.Withdrawals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What moderators do with a plaque beside its way: they answer a wish, and withdraw it. */
@Component
class DeskChanges {
    private final EngravingWishes wishes;
    private final Withdrawals withdrawals;

    DeskChanges(EngravingWishes wishes, Withdrawals withdrawals) {
        this.wishes = wishes;
        this.withdrawals = withdrawals;
    }

    /** What is offered for this plaque now, empty where nothing is. */
    Div of(Plaque plaque, Supplier<Moderator> moderator, Consumer<PlaqueOutcome> done) {
        var changes = new Div();
        changes.setClassName("laurel-fields");
        if (plaque.notes().wish() != null) {
            var answer = new Button(
                    changes.getTranslation("fulfilment.desk.answer"),
                    click -> done.accept(wishes.answer(moderator.get(), plaque.award())));
            answer.addThemeVariants(ButtonVariant.PRIMARY);
            changes.add(answer);
        }
        if (plaque.state().isWithdrawable()) changes.add(withdraw(plaque, moderator, done));
        return changes;
    }

    private Button withdraw(Plaque plaque, Supplier<Moderator> moderator, Consumer<PlaqueOutcome> done) {
        var button = new Button();
        var act = button.getTranslation("fulfilment.desk.withdraw");
        button.setText(act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> new ActDialog(
                        act,
                        button.getTranslation("fulfilment.desk.withdraw.text"),
                        () -> done.accept(withdrawals.withdraw(moderator.get(), plaque.award())))
                .open());
        return button;
    }
}
