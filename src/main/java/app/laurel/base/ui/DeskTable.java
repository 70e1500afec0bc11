package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.OverlayContainment;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table at the desk: searched and filtered above, one row in full beside it, and acts on the rows that are ticked. A click, Enter
 * or Space opens a row, Escape closes it and leads back. Rows are read a page at a time, and counted once for each search.
 */
public final class DeskTable<T, F extends Enum<F>> extends Div {
    private static final long serialVersionUID = 1;

    /** A key that opens the row it is pressed on; in the column of boxes it ticks. */
    private static final String OPENS = "(event.key === 'Enter' || event.key === ' ')"
            + " && element.getEventContext(event).item"
            + " && element.getEventContext(event).column.localName === 'vaadin-grid-column'";

    private static final String KEY = "element.getEventContext(event).item.key";
    private static final String BACK = "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";
    private static final String ROOM = "const small = matchMedia('(max-width: 48rem)'); const fit = () => "
            + "this.querySelectorAll('[data-desk]').forEach(it => { it.hidden = small.matches; });"
            + " small.addEventListener('change', fit); fit();";

    private final transient TableRows<T, F> rows;
    private final String words;
    private final Grid<TableLine<T>> grid = new Grid<>();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final TableDetail detail = new TableDetail(this::close);
    private final TableFinder<F> finder;
    private final TablePages<T, F> pages;
    private final ManyBar<T> many;
    private transient @Nullable T open;

    /**
     * Empty until it is {@linkplain #refresh refreshed}.
     *
     * @param words the beginning of the keys of its words
     * @param filters the first of them is chosen
     */
    public DeskTable(String words, List<F> filters, TableRows<T, F> rows) {
        this.words = words;
        this.rows = rows;
        finder = new TableFinder<>(words, filters, this::refresh);
        many = new ManyBar<>(rows::name, this::changed);
        setClassName("laurel-desk-table");
        pages = new TablePages<>(rows, finder::sought);
        grid.setItems(pages);
        grid.setAriaLabel(getTranslation("base.table.name", getTranslation(words + ".title")));
        grid.setEmptyStateText(getTranslation(words + ".none"));
        grid.setPartNameGenerator(it -> open != null && pages.getId(it).equals(rows.id(open)) ? "open-row" : null);
        grid.addItemClickListener(click -> open(click.getItem().row()));
        listenToKeys();
        layout.setMasterSize("min(100%, 36rem)", true);
        layout.setDetailSize("25rem");
        layout.setOverlaySize("100%");
        layout.setOverlayContainment(OverlayContainment.PAGE);
        layout.setAnimationEnabled(false); // why: who works through a list waits for nothing
        layout.addDetailEscapePressListener(press -> close());
        layout.addBackdropClickListener(click -> close());
        layout.setMaster(grid);
        add(finder, layout, many);
    }

    /** A column, for phones too. */
    public DeskTable<T, F> with(String key, String width, ValueProvider<T, String> text) {
        column(key, width, text);
        return this;
    }

    /** A column for which a phone has no room; the detail tells it too. */
    public DeskTable<T, F> withAtDesk(String key, String width, ValueProvider<T, String> text) {
        column(key, width, text).getElement().setAttribute("data-desk", "");
        return this;
    }

    /** The heading of the page, and links and buttons, in one line with the search: the rows have the room. */
    public DeskTable<T, F> headed(String title, Component... steps) {
        finder.frame(title, steps);
        return this;
    }

    /** Lets rows be ticked for these acts. */
    public DeskTable<T, F> offering(List<ManyAct<T>> acts) {
        acts.forEach(many::offer);
        var model = (GridMultiSelectionModel<TableLine<T>>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        model.addSelectionListener(chosen -> many.show(chosen.getAllSelectedItems().stream()
                .map(TableLine::row)
                .filter(Objects::nonNull)
                .toList()));
        return this;
    }

    /** Reads again what is sought. */
    public void refresh() {
        finder.show(getTranslation(words + ".found", pages.readAgain()));
    }

    /** Reads everything again after an act: also the row that is open, which closes where it is gone; nothing is ticked any more. */
    public void changed() {
        grid.deselectAll();
        refresh();
        if (open == null) return;
        rows.find(open).ifPresentOrElse(this::show, this::close);
    }

    private Grid.Column<TableLine<T>> column(String key, String width, ValueProvider<T, String> text) {
        return grid.addColumn(it -> it.row() == null ? "–" : text.apply(it.row()))
                .setHeader(getTranslation(words + ".column." + key))
                .setWidth(width)
                .setFlexGrow(1);
    }

    private void listenToKeys() {
        var keys = grid.getElement();
        keys.addEventListener("keydown", event -> {
                    var row = grid.getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().path(KEY).asString());
                    if (row != null) open(row.row());
                })
                .setFilter(OPENS)
                .addEventData(KEY);
        keys.addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape'");
        keys.executeJs(ROOM);
    }

    private void open(@Nullable T row) {
        if (row == null) return;
        rows.find(row).ifPresentOrElse(this::show, this::refresh);
    }

    private void show(T row) {
        var before = open;
        open = row;
        if (before != null) pages.redraw(before);
        pages.redraw(row);
        detail.show(rows.name(row), rows.detail(row));
        layout.setDetail(detail);
    }

    private void close() {
        var before = open;
        if (before == null) return;
        open = null;
        pages.redraw(before);
        layout.setDetail(null);
        grid.getElement().executeJs(BACK);
    }
}
