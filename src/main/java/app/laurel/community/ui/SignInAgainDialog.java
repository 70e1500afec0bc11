package app.laurel.community.ui;

import app.laurel.community.SignInNeeded;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says that an act takes a recent sign-in, and leads to it. */
final class SignInAgainDialog extends Dialog {
    private static final long serialVersionUID = 1;

    SignInAgainDialog() {
        setHeaderTitle(getTranslation("community.sign-in-again.title"));
        add(new Paragraph(getTranslation("community.sign-in-again.why")));
        var go = new Button(
                getTranslation("community.sign-in-again.do"),
                click -> UI.getCurrent().getPage().setLocation(SignInNeeded.WAY));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.reason.cancel"), click -> close()), go);
    }
}
