package app.laurel.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record as facts: one for each value in it, named by the way there, as in {@code quorum.percent}. */
final class RecordFacts {
    private RecordFacts() {}

    /** The facts; what is null in the record is none. */
    static Map<String, String> of(@Nullable Record record) {
        var facts = new LinkedHashMap<String, String>();
        if (record != null) add("", record, facts);
        return facts;
    }

    private static void add(String name, @Nullable Object value, Map<String, String> facts) {
        switch (value) {
            case null -> {}
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var part = name.isEmpty() ? component.getName() : name + "." + component.getName();
                    add(part, value(component, record), facts);
                }
            }
            case Collection<?> several ->
                facts.put(name, several.stream().map(RecordFacts::line).collect(Collectors.joining("; ")));
            default -> facts.put(name, value.toString());
        }
    }

    /** One of several on a line: its values one after the other. */
    private static String line(Object one) {
        return one instanceof Record record ? String.join(" ", of(record).values()) : one.toString();
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("got a record that is not public", unreadable);
        }
    }
}
