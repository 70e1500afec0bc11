package app.laurel.edition.ui;

import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;

/** How the ballots of one category are counted, as fields. */
final class OwnMethodFields extends Div {
    private static final long serialVersionUID = 1;

    private final NumberFields numbers =
            new NumberFields(this::label, Field.SEATS, Field.FAVOURITE_PERCENT, Field.SHRINK);
    private final transient MethodFields methods =
            new MethodFields(this::getTranslation, numbers.of(Field.FAVOURITE_PERCENT), numbers.of(Field.SEATS));

    /** Filled in from these rules. */
    OwnMethodFields(Rules rules) {
        setClassName("laurel-fields");
        methods.fill(rules);
        numbers.set(Field.SHRINK, rules.shrink());
        add(methods.method(), methods.missing(), numbers.of(Field.SEATS), numbers.of(Field.FAVOURITE_PERCENT));
        add(methods.unrated(), numbers.of(Field.SHRINK));
    }

    CategoryOverrides.Method read() {
        var details = methods.details();
        return new CategoryOverrides.Method(
                methods.method().getValue(),
                numbers.get(Field.SHRINK),
                details.favouritePercent(),
                details.unrated(),
                details.missing(),
                details.seats());
    }

    Map<Field, IntegerField> byProblem() {
        return numbers.byProblem();
    }

    private String label(String key) {
        return getTranslation("edition.form." + key);
    }
}
