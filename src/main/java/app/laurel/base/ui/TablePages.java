package app.laurel.base.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a table, read a page at a time and counted once for each search. */
final class TablePages<T, F> extends AbstractBackEndDataProvider<TableLine<T>, Void> {
    private static final long serialVersionUID = 1;

    private final transient TableRows<T, F> rows;
    private final transient Supplier<TableSought<F>> sought;
    private int all;

    TablePages(TableRows<T, F> rows, Supplier<TableSought<F>> sought) {
        this.rows = rows;
        this.sought = sought;
    }

    /** Counts and reads again what is sought; how many there are. */
    int readAgain() {
        all = rows.count(sought.get());
        refreshAll();
        return all;
    }

    /** Has a row drawn again as it stands here. */
    void redraw(T row) {
        refreshItem(new TableLine<>(0, row));
    }

    @Override
    public Object getId(TableLine<T> line) {
        return line.row() == null ? line.place() : rows.id(line.row());
    }

    /** As many lines as were counted: the grid asks for the rest again and again otherwise. */
    @Override
    protected Stream<TableLine<T>> fetchFromBackEnd(Query<TableLine<T>, Void> query) {
        var from = query.getOffset();
        var found = rows.list(sought.get(), from, query.getLimit());
        var lines = Math.max(found.size(), Math.min(query.getLimit(), all - from));
        return IntStream.range(0, lines)
                .mapToObj(it -> new TableLine<>(from + it, it < found.size() ? found.get(it) : null));
    }

    @Override
    protected int sizeInBackEnd(Query<TableLine<T>, Void> query) {
        return all;
    }
}
