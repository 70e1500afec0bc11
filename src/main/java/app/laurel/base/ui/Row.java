package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One thing in a list: what it is, what is to know of it, and what can be done with it. */
public final class Row extends ListItem {
    private static final long serialVersionUID = 1;

    private final Div about = new Div();

    /** A row for the thing with this name. */
    public Row(String name) {
        this(strong(name));
    }

    /** A row for a thing that has a page of its own. */
    public Row(Component link) {
        about.setClassName("laurel-row-who");
        about.add(link);
        setClassName("laurel-row");
        add(about);
    }

    private static Span strong(String name) {
        var strong = new Span(name);
        strong.setClassName("laurel-row-name");
        return strong;
    }

    /** A line under the name. */
    public Row with(String line) {
        about.add(new Span(line));
        return this;
    }

    /** A line under the name that is more than words. */
    public Row with(Component line) {
        about.add(line);
        return this;
    }

    /** A quiet line under the name. */
    public Row withNote(String line) {
        var note = new Span(line);
        note.setClassName("laurel-muted");
        about.add(note);
        return this;
    }

    /** A word on how it stands, beside the name. */
    public Row withSign(String word) {
        add(new Sign(word));
        return this;
    }

    /** What can be done with it, at the end of the row. */
    public Row offering(Component... acts) {
        var does = new Div(acts);
        does.setClassName("laurel-row-does");
        add(does);
        return this;
    }
}
