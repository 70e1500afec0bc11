package app.laurel.base.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form: each sentence stands beside its field, and the first field of them is led to, wherever the page stands. */
public final class FieldErrors {
    private final List<HasValidationProperties> wrong = new ArrayList<>();

    /** Puts the sentence beside the field where it is not good; takes an earlier one away where it is. */
    public FieldErrors check(HasValidationProperties field, boolean good, String sentence) {
        if (good) {
            field.setInvalid(false);
        } else {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            wrong.add(field);
        }
        return this;
    }

    /** Leads to the first field that is wrong; whether there is one. */
    public boolean lead() {
        if (wrong.isEmpty()) return false;
        bringIntoView(wrong.getFirst().getElement());
        return true;
    }

    /** For a form with one field: the sentence beside it, or none for null; whether there is one. */
    public static boolean at(HasValidationProperties field, @Nullable String sentence) {
        return new FieldErrors()
                .check(field, sentence == null, sentence == null ? "" : sentence)
                .lead();
    }

    /** Takes away what stands beside these. */
    public static void clear(HasValidationProperties... fields) {
        for (var field : fields) field.setInvalid(false);
    }

    /** Leads there: focus alone would leave the sentence below a field out of sight, or the field under what sticks to the edge. */
    public static void bringIntoView(Element element) {
        element.executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
