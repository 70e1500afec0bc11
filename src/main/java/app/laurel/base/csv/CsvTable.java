package app.laurel.base.csv;

import app.laurel.base.Progress;
import app.laurel.base.seal.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings, with a header that names the columns asked for and no others, in any order. Bad lines are reported and
 * skipped, so that one pass finds them all. Values are composed (NFC), so that one name is one name whichever system wrote it.
 */
public final class CsvTable {
    private static final int LINES_BETWEEN_STEPS = 1_000;

    private final DigestInputStream bytes;
    private final CsvReader file;
    private final CsvLimits limits;
    private final LineProblems problems;
    private final Progress progress;
    private final long size;
    private List<String> header = List.of();
    private int[] places = {};
    private boolean ended;
    private long rows;

    /**
     * Reads the header.
     *
     * @param size of the file in bytes, for the progress; -1 if not known
     * @param problems where bad lines are reported
     */
    public CsvTable(
            InputStream input,
            long size,
            CsvColumns columns,
            CsvLimits limits,
            LineProblems problems,
            Progress progress) {
        this.bytes = new DigestInputStream(input, Digests.sha256());
        this.limits = limits;
        this.problems = problems;
        this.progress = progress;
        this.size = size;
        try {
            this.file = new CsvReader(bytes, limits, EnumSet.allOf(TextEncoding.class), this::note);
            readHeader(columns);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next good line; null at the end, or where reading on makes no sense. */
    public @Nullable CsvRow next() {
        try {
            while (!ended && !problems.isHopeless() && file.next()) {
                if (++rows % LINES_BETWEEN_STEPS == 0) progress.at(file.bytesRead(), size);
                var row = row();
                if (row != null) return row;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!ended && !problems.isHopeless()) progress.at(file.bytesRead(), file.bytesRead());
        ended = true;
        return null;
    }

    /** Whether the header names this column. */
    public boolean has(String column) {
        return header.contains(column);
    }

    /** SHA-256 of the file; of what was read if reading ended early. */
    public byte[] hash() {
        try {
            return ((MessageDigest) bytes.getMessageDigest().clone()).digest();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the file is in. */
    public TextEncoding encoding() {
        return file.encoding();
    }

    private void readHeader(CsvColumns asked) throws IOException {
        var found = file.next();
        if (!problems.none()) {
            ended = true;
            return;
        }
        var names = new ArrayList<String>();
        for (var field = 0; found && field < file.record().fields(); field++) {
            names.add(text(field).toLowerCase(Locale.ROOT));
        }
        ended = !asked.fit(names);
        if (ended) problems.add(1, "base.csv.header", String.join(",", asked.wanted()));
        header = List.copyOf(names);
        places = asked.all().stream().mapToInt(names::indexOf).toArray();
    }

    private String text(int field) {
        return Normalizer.normalize(file.record().text(field), Normalizer.Form.NFC);
    }

    private @Nullable CsvRow row() {
        var line = file.record().line();
        if (file.record().fields() != header.size()) {
            problems.add(line, "base.csv.fields", file.record().fields(), header.size());
            return null;
        }
        var inOrder = new ArrayList<String>(places.length);
        for (var place : places) {
            inOrder.add(place < 0 ? "" : text(place));
        }
        if (inOrder.stream().noneMatch(CsvTable::hasControl)) return new CsvRow(line, inOrder);
        problems.add(line, "base.csv.control");
        return null;
    }

    /** Whether a text holds a control character: no name needs one, and a screen may be misled by it. */
    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(it -> Character.isISOControl(it) || isBidiControl(it));
    }

    private static boolean isBidiControl(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private void note(long line, CsvFault fault) {
        switch (fault) {
            case QUOTE_INSIDE, QUOTE_OPEN, QUOTE_AFTER -> problems.add(line, "base.csv.quote");
            case NOT_UTF8, IN_CP949, IN_UTF16 -> problems.add(line, "base.csv.not-utf8");
            case LINE_TOO_LONG -> problems.add(line, "base.csv.line-too-long", limits.lineBytes());
            case FILE_TOO_LARGE -> problems.add(line, "base.csv.file-too-large", limits.bytes() / (1024 * 1024));
        }
    }
}
