package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What a {@link DeskTable} shows. It is read page by page, and whoever looks is asked each time whether they may. */
public interface TableRows<T, F> {
    /** How many there are in all. */
    int count(TableSought<F> sought);

    /** A page of them, in an order that stays. */
    List<T> list(TableSought<F> sought, int offset, int limit);

    /** One as it stands now; empty where it is not there any more. */
    Optional<T> find(T row);

    /** By which one is known, however it changes. */
    Object id(T row);

    /** What one is called. */
    String name(T row);

    /** All there is to know of one, and what can be done with it. */
    Component detail(T row);
}
