package app.laurel.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What came of an act on several things where it was not done on all: on which it was not, and why. */
final class ManyReport extends Dialog {
    private static final long serialVersionUID = 1;

    /** One on which it was not done. */
    record NotDone(String name, String why) {}

    ManyReport(String title, List<NotDone> not) {
        super(title);
        var list = new UnorderedList();
        not.forEach(it -> list.add(new ListItem(getTranslation("base.table.not", it.name(), it.why()))));
        add(list);
        getFooter().add(new Button(getTranslation("base.table.close"), click -> close()));
    }
}
