package app.laurel.base.csv;

import org.jspecify.annotations.Nullable;

/** Splits one line, or several where a quoted field goes on, into the fields of a record: RFC 4180 section 2. */
final class Fields {
    private final CsvRecord record;
    private byte[] line = {};
    private int at;
    private int end;
    private byte separator = ',';

    Fields(CsvRecord record) {
        this.record = record;
    }

    /** Fields are parted by tabs from now on, as in what spreadsheets call Unicode text. */
    void partByTabs() {
        separator = '\t';
    }

    /** Fills the record with the bytes from one place to another; null if all is well. */
    @Nullable CsvFault split(byte[] bytes, int from, int to) {
        line = bytes;
        at = from;
        end = to;
        record.clear();
        while (true) {
            var fault = field();
            if (fault != null || at == end) return fault;
            at++; // the separator
        }
    }

    private @Nullable CsvFault field() {
        skipBlanks();
        return at < end && line[at] == '"' ? quoted() : plain();
    }

    private @Nullable CsvFault plain() {
        var bytes = line;
        var to = at;
        while (to < end && bytes[to] != separator) {
            if (bytes[to++] == '"') return CsvFault.QUOTE_INSIDE;
        }
        record.append(bytes, at, to);
        at = to;
        record.endField();
        return null;
    }

    private @Nullable CsvFault quoted() {
        for (var open = true; open; ) {
            var from = ++at;
            while (at < end && line[at] != '"') {
                at++;
            }
            if (at == end) return CsvFault.QUOTE_OPEN;
            open = ++at < end && line[at] == '"';
            record.appendLines(line, from, open ? at : at - 1);
        }
        record.endField();
        skipBlanks();
        return at == end || line[at] == separator ? null : CsvFault.QUOTE_AFTER;
    }

    private void skipBlanks() {
        while (at < end && line[at] != separator) {
            var width = Blanks.widthAt(line, at, end);
            if (width == 0) return;
            at += width;
        }
    }
}
