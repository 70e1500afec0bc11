package app.laurel.terminal;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON from maps, lists, strings, whole numbers and truth values with its keys in their own order. There are no
 * floating-point numbers.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The document without a line end. */
    static String of(Object document) {
        var json = new Json();
        json.value(document);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> object(map);
            case Iterable<?> list -> array(list.iterator());
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        var first = true;
        for (var entry : map.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            string(entry.getKey().toString());
            out.append(':');
            value(entry.getValue());
        }
        out.append('}');
    }

    private void array(Iterator<?> values) {
        out.append('[');
        while (values.hasNext()) {
            value(values.next());
            if (values.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            character(text.charAt(at));
        }
        out.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (character < ' ') {
                    out.append("\\u%04x".formatted((int) character));
                } else {
                    out.append(character);
                }
            }
        }
    }
}
