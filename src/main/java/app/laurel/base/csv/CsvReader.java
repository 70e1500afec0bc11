package app.laurel.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV record by record without keeping any. These are the rules for every file that Laurel takes: RFC 4180; a byte order
 * mark is passed over; lines end in LF, CR LF or CR; a quoted field may hold line ends; lines in which nothing is to be seen are
 * passed over, and so are empty columns at the right; nothing invisible stays around a value.
 */
public final class CsvReader {
    private final LineBytes lines;
    private final CsvLimits limits;
    private final CsvFault.Listener listener;
    private final Set<TextEncoding> taken;
    private final CsvRecord record = new CsvRecord();
    private final Fields fields = new Fields(record);
    private @Nullable TextEncoding encoding;
    private int columns;
    private int writtenColumns;
    private boolean ended;

    /** A reader of files in these encodings; what is in another is reported, not read. */
    public CsvReader(InputStream input, CsvLimits limits, Set<TextEncoding> taken, CsvFault.Listener listener)
            throws IOException {
        var text = MarkedText.of(input);
        this.lines = new LineBytes(text.utf8(), limits.lineBytes());
        this.limits = limits;
        this.taken = Set.copyOf(taken);
        this.listener = listener;
        this.encoding = text.encoding();
        if (encoding == TextEncoding.UTF_16 && !taken.contains(encoding)) end(1, CsvFault.IN_UTF16);
    }

    /** Goes to the next record in which something is to be seen; false at the end of the file. */
    public boolean next() throws IOException {
        while (!ended && lines.next()) {
            if (lines.bytesRead() > limits.bytes()) {
                end(0, CsvFault.FILE_TOO_LARGE);
                return false;
            }
            var fault = read();
            if (fault != null) {
                listener.found(lines.line(), fault);
            } else if (!record.isBlank()) {
                fitColumns();
                return true;
            }
        }
        ended = true;
        return false;
    }

    private @Nullable CsvFault read() throws IOException {
        record.standsAt(lines.line());
        if (lines.tooLong()) return CsvFault.LINE_TOO_LONG;
        var fault = split();
        if (fault != CsvFault.QUOTE_OPEN || !lines.followQuote()) return fault;
        if (split() == null) return null;
        lines.takeFirstLine();
        return fault;
    }

    private @Nullable CsvFault split() {
        if (encoding == TextEncoding.UTF_16 && columns == 0 && lines.has('\t')) fields.partByTabs();
        if (lines.isAscii()) return fields.split(lines.bytes(), lines.start(), lines.end());
        if (encoding == null) encoding = TextEncoding.of(lines.bytes(), lines.start(), lines.filled());
        if (encoding == TextEncoding.CP949) return splitKorean();
        return Utf8.isValid(lines.bytes(), lines.start(), lines.end())
                ? fields.split(lines.bytes(), lines.start(), lines.end())
                : CsvFault.NOT_UTF8;
    }

    private @Nullable CsvFault splitKorean() {
        if (!taken.contains(TextEncoding.CP949)) return CsvFault.IN_CP949;
        var text = TextEncoding.korean(lines.bytes(), lines.start(), lines.end());
        return text == null ? CsvFault.NOT_UTF8 : fields.split(text, 0, text.length);
    }

    /** The header says how many columns there are. */
    private void fitColumns() {
        if (columns == 0) {
            writtenColumns = record.fields();
            record.dropBlankFieldsAfter(1);
            columns = record.fields();
        } else {
            record.dropBlankFieldsAfter(columns);
        }
    }

    private void end(long line, CsvFault fault) {
        ended = true;
        listener.found(line, fault);
    }

    /** The record read last; the next one takes its place. */
    public CsvRecord record() {
        return record;
    }

    /** How many columns the header wrote, with those at the right that have no name. */
    public int writtenColumns() {
        return writtenColumns;
    }

    /** What the file is in, as far as it was read. */
    public TextEncoding encoding() {
        return encoding == null ? TextEncoding.UTF_8 : encoding;
    }

    /** How many bytes of text were read so far. */
    public long bytesRead() {
        return lines.bytesRead();
    }
}
