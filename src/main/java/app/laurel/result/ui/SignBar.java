package app.laurel.result.ui;

import app.laurel.community.Signature;
import app.laurel.result.CountedResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Stays in view while the count is looked at: who has signed it, by name, how many are missing, and one's own signature. */
final class SignBar extends Div {
    private static final long serialVersionUID = 1;
    private static final int NEEDED = 2;

    /** @param sign asks for the signature; called only where this person may give one */
    SignBar(CountedResult counted, boolean maySign, Runnable sign) {
        setClassName("laurel-sign-bar");
        var signed = counted.signOffs();
        var missing = Math.max(0, NEEDED - signed.size());
        var names = signed.isEmpty()
                ? getTranslation("result.desk.bar.nobody")
                : getTranslation("result.desk.bar.names", Signature.named(signed, this::getTranslation));
        var state = new Span(names + " · " + getTranslation("result.desk.bar.missing", missing));
        add(state);
        if (!maySign) return;
        var button = new Button(getTranslation("result.desk.sign.button"), click -> sign.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }
}
