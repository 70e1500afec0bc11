package app.laurel.terminal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fields of one line of a CSV file, in one array that is used again for the next line. */
final class CsvRecord {
    private byte[] text = new byte[256];
    private int length;
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int fields;
    private long recordLine;

    void begin(long line) {
        recordLine = line;
        length = 0;
        fields = 0;
    }

    void append(int character) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = (byte) character;
    }

    void endField(boolean inQuotes) {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
            quoted = Arrays.copyOf(quoted, fields * 2);
        }
        quoted[fields] = inQuotes;
        ends[fields++] = length;
    }

    /** Takes the blanks at the end of the field being read away. */
    void trim() {
        var start = fields == 0 ? 0 : ends[fields - 1];
        while (length > start && (text[length - 1] == ' ' || text[length - 1] == '\t')) {
            length--;
        }
    }

    boolean isEmptyLine() {
        return fields == 1 && length == 0 && !quoted[0];
    }

    /** Where the record began, from 1. */
    long line() {
        return recordLine;
    }

    int fields() {
        return fields;
    }

    boolean isBlank(int field) {
        return start(field) == ends[field];
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** The bytes of a field, to be read before the next record. */
    ByteBuffer bytes(int field) {
        return ByteBuffer.wrap(text, start(field), ends[field] - start(field));
    }

    String text(int field) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes(field))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw UnusableInputException.inLine(recordLine, "not-utf-8");
        }
    }

    /** Refuses a field that is not in UTF-8. */
    void demandText(int field) {
        text(field);
    }

    /** The whole number in a field. */
    long number(int field, Told what) {
        var start = start(field);
        var end = ends[field];
        if (end - start == 1 && text[start] >= '0' && text[start] <= '9') {
            return Character.digit(text[start], 10);
        }
        var written = text(field);
        if (!written.matches("-?[0-9]+")) {
            throw UnusableInputException.inLine(recordLine, "not-whole", what, written);
        }
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException tooLarge) {
            throw UnusableInputException.inLine(recordLine, "too-large", what, written, Long.MAX_VALUE);
        }
    }
}
