package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong is said beside its field, and the first of it is led to. */
@LaurelTest
class FieldErrorsTest extends SpringBrowserlessTest {
    private final TextField name = new TextField("Name");
    private final TextField mail = new TextField("Mail");

    @Test
    void each_sentence_stands_beside_its_field_and_the_first_field_is_brought_into_view() {
        UI.getCurrent().add(name, mail);

        var errors = new FieldErrors().check(name, true, "").check(mail, false, "No address.");

        assertThat(errors.lead()).isTrue();
        assertThat(name.isInvalid()).isFalse();
        assertThat(mail.getErrorMessage()).isEqualTo("No address.");
        assertThat(sentTo(mail)).contains("scrollIntoView");
    }

    @Test
    void what_is_mended_is_not_said_any_more() {
        FieldErrors.at(name, "Too long.");

        assertThat(FieldErrors.at(name, null)).isFalse();
        assertThat(name.isInvalid()).isFalse();
    }

    private static String sentTo(TextField field) {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(it -> it.getOwner().equals(field.getElement().getNode()))
                .map(it -> it.getInvocation().getExpression())
                .collect(Collectors.joining());
    }
}
