package app.laurel.edition.ui;

import app.laurel.edition.DraftProblem.Field;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The rules that are whole numbers. */
final class NumberFields implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<Field, IntegerField> fields = new EnumMap<>(Field.class);

    NumberFields(UnaryOperator<String> label, Field... wanted) {
        for (var field : wanted) {
            var number = new IntegerField(label.apply("number." + field));
            number.setStepButtonsVisible(true);
            number.setRequiredIndicatorVisible(true);
            if (field != Field.YEAR) number.setHelperText(label.apply("number." + field + ".help"));
            fields.put(field, number);
        }
    }

    Map<Field, IntegerField> byProblem() {
        return Collections.unmodifiableMap(fields);
    }

    IntegerField of(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    void set(Field field, int value) {
        of(field).setValue(value);
    }

    /** The number; -1 where none stands, which no rule takes. */
    int get(Field field) {
        return Objects.requireNonNullElse(of(field).getValue(), -1);
    }
}
