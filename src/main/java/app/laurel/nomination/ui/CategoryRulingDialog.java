package app.laurel.nomination.ui;

import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Notices;
import app.laurel.nomination.CategoryRulingOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of a ruling on a category, and for what else that kind needs. It keeps what was typed until it is ruled. */
final class CategoryRulingDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** What a kind of ruling asks for beside the reason. */
    interface Asked {
        /** The fields, from the top. */
        List<Component> fields();

        /** Rules as the fields say; null where something is missing, which then stands beside its field. */
        @Nullable CategoryRulingOutcome rule(String reason);

        /** Puts what is wrong beside its field; answers the sentence that has no field here, or an empty one. */
        String show(CategoryRulingOutcome refusal);
    }

    private final transient Asked asked;
    private final transient Runnable ruled;
    private final ReasonField reason;
    private final Alert problem = new Alert();

    /**
     * Asks.
     *
     * @param act what its button says
     * @param consequences a paragraph each
     * @param readers who reads the reason, and when
     * @param ruled shows the page as it is after
     */
    CategoryRulingDialog(
            String title, String act, List<String> consequences, String readers, Asked asked, Runnable ruled) {
        reason = new ReasonField(readers);
        this.asked = asked;
        this.ruled = ruled;
        setMaxWidth("min(36rem, 100%)");
        setHeaderTitle(title);
        consequences.forEach(it -> add(new Paragraph(it)));
        var fields = new Div();
        fields.setClassName("laurel-fields");
        fields.add(asked.fields());
        fields.add(reason, problem);
        add(fields);
        var confirm = new Button(act, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("edition.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        reason.setInvalid(false);
        problem.show("");
        var outcome = asked.rule(reason.getValue());
        if (outcome == null) return;
        switch (outcome) {
            case CategoryRulingOutcome.Ruled _ -> {
                Notices.done(RulingWords.of(outcome));
                leave();
            }
            case CategoryRulingOutcome.NotNow _ -> {
                Notices.inform(RulingWords.of(outcome));
                leave();
            }
            case CategoryRulingOutcome.BadReason(var because) -> reason.show(because);
            case CategoryRulingOutcome.SameCategory _,
                    CategoryRulingOutcome.NobodyGoes _,
                    CategoryRulingOutcome.RulingsStand _,
                    CategoryRulingOutcome.Refused _ -> problem.show(asked.show(outcome));
        }
    }

    private void leave() {
        close();
        ruled.run();
    }
}
