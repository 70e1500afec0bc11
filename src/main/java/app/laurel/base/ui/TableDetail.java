package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What stands beside a table: one of its rows in full, and the way back; on a phone it covers the table. */
final class TableDetail extends Section {
    private static final long serialVersionUID = 1;

    private final Button back;

    TableDetail(Runnable close) {
        setClassName("laurel-beside");
        back = new Button(getTranslation("base.table.back"), click -> close.run());
        ButtonKind.QUIET.applyTo(back);
    }

    /** Shows this, and leads whoever uses keys or hears the page to its heading. */
    void show(String name, Component content) {
        var heading = new H2(name);
        heading.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(back, heading, content);
        // why later: where it covers the table, the layout leads to its first button at once
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
