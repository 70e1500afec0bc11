package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;

/** A button that opens a form in a dialog of the same name. */
public final class FormButton extends Button {
    private static final long serialVersionUID = 1;

    /** @param form is given the dialog, which it closes once it is done */
    public FormButton(String title, Function<Dialog, Component> form) {
        super(title);
        addClickListener(click -> {
            var dialog = new Dialog(title);
            dialog.add(form.apply(dialog));
            dialog.getFooter().add(new Button(getTranslation("base.reason.cancel"), cancel -> dialog.close()));
            dialog.open();
        });
    }
}
