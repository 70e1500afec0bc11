package app.laurel.joining.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;

/** Takes an invitation's code. Opening a shared address fills it in; only the button uses it. */
final class CodeForm extends Card {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 40;

    private final TextField code = new TextField(getTranslation("joining.code"));
    private final transient Function<String, Optional<String>> join;

    /** @param join answers what stands in the way, as a sentence */
    CodeForm(String given, Function<String, Optional<String>> join) {
        this.join = join;
        code.setValue(given);
        code.setMaxLength(LONGEST);
        code.setPlaceholder("XXXX-XXXX-XXXX-XXXX");
        code.setHelperText(getTranslation("joining.code.help"));
        code.getElement().setAttribute("autocapitalize", "characters");
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyPressListener(Key.ENTER, press -> submit());
        var button = new Button(getTranslation("joining.button"), click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        var fields = new Div(code, button);
        fields.setClassName("laurel-form");
        add(new H2(getTranslation("joining.by-code")), fields);
    }

    private void submit() {
        FieldErrors.at(code, join.apply(code.getValue()).orElse(null));
    }
}
