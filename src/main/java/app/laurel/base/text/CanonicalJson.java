package app.laurel.base.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one form of RFC 8785, so that the same facts give the same bytes and the same hash everywhere. Numbers are
 * whole and within 2^53 - 1, where every reader agrees on them; fractions are written as text.
 */
public final class CanonicalJson {
    private static final BigInteger LARGEST = BigInteger.valueOf((1L << 53) - 1);

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The document as UTF-8.
     *
     * @param value maps with text keys, lists, texts, whole numbers, booleans and null
     * @throws IllegalArgumentException for anything else, and for numbers out of range
     */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The document as text; see {@link #bytes}. */
    public static String text(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean truth -> text.append(truth);
            case String string -> quote(string);
            case Integer number -> number(BigInteger.valueOf(number));
            case Long number -> number(BigInteger.valueOf(number));
            case BigInteger number -> number(number);
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            default -> throw new IllegalArgumentException("got a " + value.getClass() + ", want a JSON value");
        }
    }

    private void number(BigInteger number) {
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("got %s, want at most 2^53 - 1".formatted(number));
        }
        text.append(number);
    }

    private void list(List<?> list) {
        text.append('[');
        var before = "";
        for (var element : list) {
            text.append(before);
            write(element);
            before = ",";
        }
        text.append(']');
    }

    /** Keys by their UTF-16 code units, RFC 8785 section 3.2.3: the order of String.compareTo. */
    private void map(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        text.append('{');
        var before = "";
        for (var entry : sorted.entrySet()) {
            text.append(before);
            quote(entry.getKey());
            text.append(':');
            write(entry.getValue());
            before = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            escape(string, at);
        }
        text.append('"');
    }

    private void escape(String string, int at) {
        var unit = string.charAt(at);
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> plain(string, at, unit);
        }
    }

    private void plain(String string, int at, char unit) {
        if (isLoneSurrogate(string, at)) {
            throw new IllegalArgumentException("got half of a character at place %d".formatted(at));
        }
        if (unit < 0x20) {
            text.append("\\u%04x".formatted((int) unit));
        } else {
            text.append(unit);
        }
    }

    private static boolean isLoneSurrogate(String string, int at) {
        var unit = string.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
