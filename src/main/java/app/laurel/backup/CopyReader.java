package app.laurel.backup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a copy from its first line to its last. Whoever read the last line knows that nothing of the file was changed or is missing. */
final class CopyReader implements AutoCloseable {
    private final OpenedPieces pieces;
    private final BufferedReader lines;
    private final CopyHead head;
    private @Nullable String next;

    private CopyReader(OpenedPieces pieces) throws IOException {
        this.pieces = pieces;
        lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(pieces, CopyCipher.PIECE), StandardCharsets.UTF_8));
        head = RowLines.JSON.readValue(line(), CopyHead.class);
        if (head.format() > CopyHead.FORMAT) throw new CopyException("newer-format", head.laurel());
        next = lines.readLine();
    }

    static CopyReader open(Path file, char[] passphrase) {
        DataInputStream bytes = null;
        try {
            bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), CopyCipher.PIECE));
            return new CopyReader(new OpenedPieces(bytes, CopyCipher.open(passphrase, bytes)));
        } catch (NoSuchFileException missing) {
            throw new CopyException("no-copy-here", file);
        } catch (IOException failure) {
            close(bytes);
            throw new CopyException("unreadable", file, failure.toString());
        } catch (RuntimeException failure) {
            close(bytes);
            throw failure;
        }
    }

    CopyHead head() {
        return head;
    }

    /** Whether another table comes; if not, the file was read to its end and nothing of it is missing. */
    boolean hasTable() {
        return next != null && next.startsWith("{\"table\":");
    }

    CopiedTable table() {
        return RowLines.JSON.readValue(next, CopiedTable.class);
    }

    /** Shows the rows of the table that was read last. */
    TableEnd rows(Consumer<@Nullable String[]> reader) {
        try {
            var line = line();
            for (; line.startsWith("["); line = line()) reader.accept(RowLines.JSON.readValue(line, String[].class));
            next = lines.readLine();
            return RowLines.JSON.readValue(line, TableEnd.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the last line says, after all tables. */
    CopyEnd end() {
        try {
            if (next == null || lines.readLine() != null || pieces.read() >= 0) throw new CopyException("changed");
            return RowLines.JSON.readValue(next, CopyEnd.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String line() throws IOException {
        var line = lines.readLine();
        if (line == null) throw new CopyException("changed");
        return line;
    }

    private static void close(@Nullable AutoCloseable open) {
        try {
            if (open != null) open.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        close(lines);
    }
}
