package app.laurel.tally.recount;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON from maps, lists, strings, whole numbers and truth values; there are no floating-point numbers. In the
 * canonical form (RFC 8785) keys are sorted and nothing stands between the tokens, so that equal content gives equal bytes.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final boolean canonical;

    private Json(boolean canonical) {
        this.canonical = canonical;
    }

    /** The one canonical form of a document, without a line end. */
    public static String canonical(Object document) {
        var json = new Json(true);
        json.value(document);
        return json.out.toString();
    }

    /** The document with its keys in their own order. */
    public static String inOrder(Object document) {
        var json = new Json(false);
        json.value(document);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> object(canonical ? new TreeMap<Object, Object>(map) : map);
            case Iterable<?> list -> array(list.iterator());
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(safe(number));
            default -> string(value.toString());
        }
    }

    /** Beyond this, readers that take numbers for floating point would change them. */
    private static long safe(long number) {
        if (Math.abs(number) > 1L << 53) {
            throw new IllegalArgumentException("got the number %d, want a string for it".formatted(number));
        }
        return number;
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
