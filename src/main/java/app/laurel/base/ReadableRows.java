package app.laurel.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads lists row by row: one that cannot be read is left out and made known, and all others are read. For what is shown; where a
 * row that is missing would permit something, the whole list is read or none of it.
 */
@Component
public class ReadableRows {
    private final ApplicationEventPublisher events;

    ReadableRows(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * What could be read of these rows, in their order.
     *
     * @param describe which row it is that could not be read
     */
    public <R, T> List<T> read(
            List<R> rows,
            Function<? super R, ? extends T> read,
            BiFunction<? super R, RuntimeException, UnreadableRow> describe) {
        var readable = new ArrayList<T>(rows.size());
        for (var row : rows) {
            try {
                readable.add(read.apply(row));
            } catch (RuntimeException failure) {
                events.publishEvent(describe.apply(row, failure));
            }
        }
        return readable;
    }
}
