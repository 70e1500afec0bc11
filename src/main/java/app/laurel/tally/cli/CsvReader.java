package app.laurel.tally.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads CSV (RFC 4180) record by record without keeping any: UTF-8 with or without a byte order mark, any line ends,
 * quoted fields that may hold commas, quotes and line ends. Empty lines are passed over.
 */
final class CsvReader implements Closeable {
    private static final int END = -1;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private byte[] text = new byte[256];
    private int length;
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int fields;
    private long line = 1;
    private long recordLine;

    CsvReader(InputStream input) throws IOException {
        this.input = input;
        var mark = input.readNBytes(buffer, 0, 3);
        filled = mark;
        var unmarked = mark == 3 && (buffer[0] & 255) == 0xEF && (buffer[1] & 255) == 0xBB && (buffer[2] & 255) == 0xBF;
        next = unmarked ? 3 : 0;
        if (mark >= 2 && ((buffer[0] & 255) + (buffer[1] & 255)) == 0xFE + 0xFF) {
            throw UnusableInputException.inLine(1, "the file is UTF-16; save it as UTF-8");
        }
    }

    /** Goes to the next record that is not an empty line; false at the end of the file. */
    boolean next() throws IOException {
        do {
            recordLine = line;
            length = 0;
            fields = 0;
            if (peek() == END) {
                return false;
            }
            readRecord();
        } while (fields == 1 && length == 0 && !quoted[0]);
        return true;
    }

    private void readRecord() throws IOException {
        int after;
        do {
            openField();
            skipBlanks();
            after = peek() == '"' ? readQuoted() : readPlain();
            closeField();
        } while (after == ',');
    }

    private void skipBlanks() throws IOException {
        while (peek() == ' ' || peek() == '\t') {
            next++;
        }
    }

    private void openField() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
            quoted = Arrays.copyOf(quoted, fields * 2);
        }
        quoted[fields] = false;
    }

    private void closeField() {
        ends[fields++] = length;
    }

    private int readPlain() throws IOException {
        var start = length;
        while (true) {
            var read = read();
            if (read == ',' || read == '\n' || read == END) {
                while (length > start && (text[length - 1] == ' ' || text[length - 1] == '\t')) {
                    length--;
                }
                return read;
            }
            if (read == '"') {
                throw UnusableInputException.inLine(
                        line, "a quote stands inside an unquoted field; put the whole field in quotes and double it");
            }
            append(read);
        }
    }

    private int readQuoted() throws IOException {
        quoted[fields] = true;
        read();
        while (true) {
            var read = read();
            if (read == END) {
                throw UnusableInputException.inLine(recordLine, "a quote is never closed; close it");
            }
            if (read != '"') {
                append(read);
            } else if (peek() == '"') {
                append(read());
            } else {
                return afterQuote();
            }
        }
    }

    private int afterQuote() throws IOException {
        var read = read();
        while (read == ' ' || read == '\t') {
            read = read();
        }
        if (read != ',' && read != '\n' && read != END) {
            throw UnusableInputException.inLine(
                    line, "text follows a closing quote; double the quotes that belong to the text");
        }
        return read;
    }

    private void append(int character) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = (byte) character;
    }

    private int peek() throws IOException {
        if (next == filled) {
            filled = input.read(buffer, 0, buffer.length);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[next] & 255;
    }

    /** The next byte; every kind of line end is one line feed. */
    private int read() throws IOException {
        var read = peek();
        if (read == END) {
            return END;
        }
        next++;
        if (read == '\r') {
            if (peek() == '\n') {
                next++;
            }
            read = '\n';
        }
        line += read == '\n' ? 1 : 0;
        return read;
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
            throw UnusableInputException.inLine(recordLine, "the text is not UTF-8; save the file as UTF-8");
        }
    }

    /** The whole number in a field. */
    long number(int field, String what) {
        var start = start(field);
        var end = ends[field];
        if (end - start == 1 && text[start] >= '0' && text[start] <= '9') {
            return text[start] - '0';
        }
        var written = text(field);
        if (!written.matches("-?[0-9]+")) {
            throw UnusableInputException.inLine(recordLine, "%s is '%s', want a whole number".formatted(what, written));
        }
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException tooLarge) {
            throw UnusableInputException.inLine(
                    recordLine, "%s is %s, want at most %d".formatted(what, written, Long.MAX_VALUE));
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
