package app.laurel.nomination.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.nomination.RulingOutcome;
import com.vaadin.flow.component.textfield.TextArea;

/** The public reason of a ruling. One that is too long is kept as it was typed, and refused. */
final class ReasonField extends TextArea {
    private static final long serialVersionUID = 1;

    /** @param helper who can read it, and from when */
    ReasonField(String helper) {
        setLabel(getTranslation("edition.move.reason"));
        setHelperText(helper);
        setRequiredIndicatorVisible(true);
    }

    /** Says beside the field what is wrong with the reason, and leads there. */
    void show(RulingOutcome.OfReason problem) {
        FieldErrors.at(this, RulingWords.of(problem));
    }
}
