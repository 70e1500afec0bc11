package app.laurel.base.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits one record into its fields, RFC 4180 section 2. */
final class Fields {
    private Fields() {}

    /** The text of a record; null if the bytes are not UTF-8. */
    static @Nullable String text(byte[] record) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(record))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** The fields, stripped; null if a quote stands where none may, or never closes. */
    static @Nullable List<String> split(String record) {
        var fields = new ArrayList<String>();
        var at = 0;
        while (true) {
            var end = record.startsWith("\"", at) ? closingQuote(record, at) : unquotedEnd(record, at);
            if (end < 0 || (end < record.length() && record.charAt(end) != ',')) return null;
            fields.add(value(record.substring(at, end)));
            if (end == record.length()) return fields;
            at = end + 1;
        }
    }

    private static String value(String raw) {
        if (!raw.startsWith("\"")) return raw.strip();
        return raw.substring(1, raw.length() - 1).replace("\"\"", "\"").strip();
    }

    private static int unquotedEnd(String record, int from) {
        var comma = record.indexOf(',', from);
        var end = comma < 0 ? record.length() : comma;
        var quote = record.indexOf('"', from);
        return quote >= 0 && quote < end ? -1 : end;
    }

    /** The place after the quote that closes the field; -1 if none does. */
    private static int closingQuote(String record, int open) {
        var at = record.indexOf('"', open + 1);
        while (at >= 0 && record.startsWith("\"\"", at)) {
            at = record.indexOf('"', at + 2);
        }
        return at < 0 ? -1 : at + 1;
    }

    /** Whether a text holds a control character: no name needs one, and a screen may be misled by it. */
    static boolean hasControl(String text) {
        return text.codePoints().anyMatch(it -> Character.isISOControl(it) || isBidiControl(it));
    }

    private static boolean isBidiControl(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
