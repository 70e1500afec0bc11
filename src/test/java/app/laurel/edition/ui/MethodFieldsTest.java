package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodFieldsTest {
    private final IntegerField seats = new IntegerField();
    private final MethodFields fields = new MethodFields(key -> key, new IntegerField(), seats);

    @ParameterizedTest
    @EnumSource
    void what_a_missing_rating_means_is_asked_for_majority_judgment_alone_and_seats_for_star_alone(FinalMethod method) {
        fields.missing().setValue(MissingPolicy.WORST);
        seats.setValue(3);

        fields.method().setValue(method);

        assertThat(fields.missing().isVisible()).isEqualTo(method == FinalMethod.MAJORITY_JUDGMENT);
        assertThat(seats.isVisible()).isEqualTo(method == FinalMethod.STAR);
        assertThat(fields.missing().getHelperText()).isEqualTo("edition.missing.help.WORST");
    }
}
