package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.function.Function;

/** The heading of a page with a table, in one line with what leads on from it: the table has the room. */
public final class TableHead extends Div {
    private static final long serialVersionUID = 1;

    /** With these links and buttons beside it. */
    public TableHead(String title, Component... steps) {
        setClassName("laurel-table-head");
        add(new H1(title), new NextSteps(steps));
    }

    /** A button that opens a form in a dialog. */
    public static Button opening(String title, Function<Dialog, Component> form) {
        return new Button(title, click -> {
            var dialog = new Dialog(title);
            dialog.add(form.apply(dialog));
            dialog.getFooter().add(new Button(dialog.getTranslation("base.reason.cancel"), cancel -> dialog.close()));
            dialog.open();
        });
    }
}
