package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** A search, a filter, and how many are found, in the line above a table. */
final class TableFinder<F extends Enum<F>> extends Div {
    private static final long serialVersionUID = 1;

    private final TextField search = new TextField();
    private final Select<F> filter = new Select<>();
    private final Span found = new Span();

    /**
     * @param words the beginning of the keys of its words
     * @param filters the first of them is chosen
     */
    TableFinder(String words, List<F> filters, Runnable changed) {
        setClassName("laurel-finder");
        search.setPlaceholder(getTranslation(words + ".search"));
        search.setAriaLabel(getTranslation(words + ".search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setAriaLabel(getTranslation("base.table.filter"));
        filter.setItems(filters);
        filter.setItemLabelGenerator(it -> getTranslation(words + ".filter." + it.name()));
        filter.setValue(filters.getFirst());
        search.addValueChangeListener(change -> changed.run());
        filter.addValueChangeListener(change -> changed.run());
        found.getElement().setAttribute("role", "status");
        add(search, filter, found);
    }

    /** The heading of the page before, and what leads on from it behind. */
    void frame(String title, Component... steps) {
        addComponentAsFirst(new H1(title));
        add(new NextSteps(steps));
    }

    TableSought<F> sought() {
        return new TableSought<>(search.getValue(), filter.getValue());
    }

    void show(String count) {
        found.setText(count);
    }
}
