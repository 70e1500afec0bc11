package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

/** A list whose lines are things, each with what can be done with it. */
public final class Rows extends UnorderedList {
    private static final long serialVersionUID = 1;
    private static final String STYLE = "laurel-rows";

    /** Without lines yet. */
    public Rows() {
        setClassName(STYLE);
    }

    /** A line for each. */
    public static <T> Rows of(Collection<T> things, Function<T, ? extends ListItem> row) {
        var rows = new Rows();
        rows.show(things, row);
        return rows;
    }

    /** A line for each; where there is none, this sentence in the place of the list. */
    public static <T> Component of(Collection<T> things, Function<T, ? extends ListItem> row, String none) {
        return things.isEmpty() ? new EmptyState(none) : of(things, row);
    }

    /** A line for each where it matters which comes first. */
    public static <T> OrderedList inOrder(Collection<T> things, Function<T, ? extends ListItem> row) {
        var rows = new OrderedList();
        rows.setClassName(STYLE);
        things.forEach(it -> rows.add(row.apply(it)));
        return rows;
    }

    /** Takes away the lines that stand, and shows one for each of these. */
    public <T> void show(Collection<T> things, Function<T, ? extends ListItem> row) {
        removeAll();
        things.forEach(it -> add(row.apply(it)));
    }
}
