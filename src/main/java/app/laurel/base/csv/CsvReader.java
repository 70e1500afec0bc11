package app.laurel.base.csv;

import app.laurel.base.Progress;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file with a header that names exactly the columns asked for, in any order. Bad lines are reported and skipped, so that
 * one pass finds them all. Blank lines are passed over.
 */
public final class CsvReader {
    private static final int LINES_BETWEEN_WORDS = 1_000;

    private final LineBytes lines;
    private final CsvLimits limits;
    private final LineProblems problems;
    private final Progress progress;
    private final long size;
    private final int columns;
    private int[] places = {};
    private boolean ended;
    private long rows;

    /**
     * Reads the header.
     *
     * @param size of the file in bytes, for the progress; -1 if not known
     * @param columns names in lower case
     * @param problems where bad lines are reported
     */
    public CsvReader(
            InputStream input,
            long size,
            List<String> columns,
            CsvLimits limits,
            LineProblems problems,
            Progress progress) {
        lines = new LineBytes(input, limits);
        this.limits = limits;
        this.problems = problems;
        this.progress = progress;
        this.size = size;
        this.columns = columns.size();
        readHeader(columns);
    }

    /** The next good line; null at the end, or where reading on makes no sense. */
    public @Nullable CsvRow next() {
        while (!ended) {
            var record = lines.next();
            if (record == null) return end();
            if (lines.tooLarge()) return refuse(0, "base.csv.file-too-large", limits.bytes() / (1024 * 1024));
            if (++rows % LINES_BETWEEN_WORDS == 0) progress.at(lines.bytesRead(), size);
            var row = row(record);
            if (row != null) return row;
        }
        return null;
    }

    /** SHA-256 of the file; of what was read if reading ended early. */
    public byte[] hash() {
        return lines.hash();
    }

    private void readHeader(List<String> wanted) {
        var record = lines.next();
        var header = record == null ? null : Fields.text(withoutMark(record));
        var names = header == null ? null : Fields.split(header.toLowerCase(Locale.ROOT));
        if (names == null || names.size() != columns || !names.containsAll(wanted)) {
            refuse(1, "base.csv.header", String.join(",", wanted));
            return;
        }
        places = wanted.stream().mapToInt(names::indexOf).toArray();
    }

    private static byte[] withoutMark(byte[] record) {
        var marked =
                record.length >= 3 && record[0] == (byte) 0xEF && record[1] == (byte) 0xBB && record[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(record, 3, record.length) : record;
    }

    private @Nullable CsvRow row(byte[] record) {
        var line = lines.line();
        if (lines.tooLong()) return bad(line, "base.csv.line-too-long", limits.lineBytes());
        var text = Fields.text(record);
        if (text == null) return bad(line, "base.csv.not-utf8");
        if (text.isBlank()) return null;
        var fields = Fields.split(text);
        if (fields == null) return bad(line, "base.csv.quote");
        if (fields.size() != columns) return bad(line, "base.csv.fields", fields.size(), columns);
        if (fields.stream().anyMatch(Fields::hasControl)) return bad(line, "base.csv.control");
        return ordered(line, fields);
    }

    private CsvRow ordered(long line, List<String> fields) {
        var inOrder = new ArrayList<String>(columns);
        for (var place : places) {
            inOrder.add(fields.get(place));
        }
        return new CsvRow(line, inOrder);
    }

    private @Nullable CsvRow bad(long line, String reason, Object... arguments) {
        problems.add(line, reason, arguments);
        return null;
    }

    private @Nullable CsvRow refuse(long line, String reason, Object... arguments) {
        ended = true;
        return bad(line, reason, arguments);
    }

    private @Nullable CsvRow end() {
        ended = true;
        progress.at(lines.bytesRead(), lines.bytesRead());
        return null;
    }
}
