package app.laurel.webhook.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.NextSteps;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for one more address. */
final class AddForm extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1_000;

    /** @param add gives the key of what is wrong with the address; null if it was added */
    AddForm(Function<String, @Nullable String> add) {
        var field = new TextField(getTranslation("webhook.add.address"));
        field.setPlaceholder("https://");
        field.setHelperText(getTranslation("webhook.add.help"));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        var button = new Button(getTranslation("webhook.add"), click -> {
            var wrong = add.apply(field.getValue());
            FieldErrors.at(field, wrong == null ? null : getTranslation(wrong));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(field, new NextSteps(button));
    }
}
