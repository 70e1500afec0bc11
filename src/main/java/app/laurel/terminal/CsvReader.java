package app.laurel.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads CSV (RFC 4180) record by record without keeping any: UTF-8 with or without a byte order mark, any line ends,
 * quoted fields that may hold commas, quotes and line ends. Empty lines are passed over.
 */
final class CsvReader implements Closeable {
    private static final int END = ByteSource.END;

    private final ByteSource bytes;
    private final CsvRecord record = new CsvRecord();

    CsvReader(InputStream input) throws IOException {
        this.bytes = new ByteSource(input);
    }

    /** Goes to the next record that is not an empty line; false at the end of the file. */
    boolean next() throws IOException {
        do {
            record.begin(bytes.line());
            if (bytes.peek() == END) {
                return false;
            }
            readRecord();
        } while (record.isEmptyLine());
        return true;
    }

    private void readRecord() throws IOException {
        int after;
        do {
            skipBlanks();
            var inQuotes = bytes.peek() == '"';
            after = inQuotes ? readQuoted() : readPlain();
            record.endField(inQuotes);
        } while (after == ',');
    }

    private void skipBlanks() throws IOException {
        while (bytes.peek() == ' ' || bytes.peek() == '\t') {
            bytes.read();
        }
    }

    private int readPlain() throws IOException {
        while (true) {
            var read = bytes.read();
            if (read == ',' || read == '\n' || read == END) {
                record.trim();
                return read;
            }
            if (read == '"') {
                throw UnusableInputException.inLine(bytes.line(), "quote-inside");
            }
            record.append(read);
        }
    }

    private int readQuoted() throws IOException {
        bytes.read();
        while (true) {
            var read = bytes.read();
            if (read == END) {
                throw UnusableInputException.inLine(record.line(), "quote-open");
            }
            if (read != '"') {
                record.append(read);
            } else if (bytes.peek() == '"') {
                record.append(bytes.read());
            } else {
                return afterQuote();
            }
        }
    }

    private int afterQuote() throws IOException {
        var read = bytes.read();
        while (read == ' ' || read == '\t') {
            read = bytes.read();
        }
        if (read != ',' && read != '\n' && read != END) {
            throw UnusableInputException.inLine(bytes.line(), "quote-after");
        }
        return read;
    }

    /** The record read last; the next one takes its place. */
    CsvRecord record() {
        return record;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
