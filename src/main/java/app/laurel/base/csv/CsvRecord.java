package app.laurel.base.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fields of one record, without what nobody sees around them, in one array that is used again for the next record. */
public final class CsvRecord {
    private byte[] text = new byte[256];
    private int length;
    private int begun;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int fields;
    private long line;

    CsvRecord() {}

    void clear() {
        length = 0;
        begun = 0;
        fields = 0;
    }

    void standsAt(long recordLine) {
        line = recordLine;
    }

    void append(byte[] from, int start, int end) {
        makeRoom(end - start);
        for (var at = start; at < end; at++) { // most fields are too short for a call to pay
            text[length++] = from[at];
        }
    }

    /** Appends what may hold line ends, each of them as one line feed. */
    void appendLines(byte[] from, int start, int end) {
        makeRoom(end - start);
        for (var at = start; at < end; at++) {
            var isSecondOfPair = from[at] == '\n' && at > start && from[at - 1] == '\r';
            if (!isSecondOfPair) text[length++] = from[at] == '\r' ? (byte) '\n' : from[at];
        }
    }

    private void makeRoom(int more) {
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    void endField() {
        if (fields == ends.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        var tidy = length > begun && text[begun] > ' ' && text[length - 1] > ' ';
        starts[fields] = tidy ? begun : Blanks.start(text, begun, length);
        ends[fields] = tidy ? length : Blanks.end(text, starts[fields], length);
        fields++;
        begun = length;
    }

    /** Forgets blank fields at the end, as a spreadsheet writes them for columns that hold nothing. */
    void dropBlankFieldsAfter(int columns) {
        while (fields > columns && isBlank(fields - 1)) {
            fields--;
        }
    }

    boolean isBlank() {
        var field = 0;
        while (field < fields && isBlank(field)) {
            field++;
        }
        return field == fields;
    }

    /** Where the record began, from 1. */
    public long line() {
        return line;
    }

    /** How many fields it has. */
    public int fields() {
        return fields;
    }

    /** Whether nothing is to be seen in a field. */
    public boolean isBlank(int field) {
        return starts[field] == ends[field];
    }

    /** The bytes of a field in UTF-8, to be read before the next record. */
    public ByteBuffer bytes(int field) {
        return ByteBuffer.wrap(text, starts[field], ends[field] - starts[field]);
    }

    /** A field as it is spelled in the file. */
    public String text(int field) {
        return new String(text, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
    }

    /** The value of a field that holds one digit and nothing else, which most marks do; -1 of any other. */
    public int digit(int field) {
        var digit = text[starts[field]] - '0';
        return ends[field] - starts[field] == 1 && digit >= 0 && digit <= 9 ? digit : -1;
    }
}
