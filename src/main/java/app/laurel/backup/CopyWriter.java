package app.laurel.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a copy: lines of JSON, gzipped, encrypted. A head; for each table its description, its rows as lists, and an end with count
 * and hash; and the end of all. It is on the disk when it is closed.
 */
final class CopyWriter implements AutoCloseable {
    private final FileChannel file;
    private final OutputStream lines;
    private int tables;
    private long rows;

    private CopyWriter(FileChannel file, OutputStream lines) {
        this.file = file;
        this.lines = lines;
    }

    /** A new file that only its owner may read. */
    static CopyWriter create(Path path, char[] passphrase) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly);
        var bytes = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), CopyCipher.PIECE));
        var pieces = new ClosedPieces(bytes, CopyCipher.start(passphrase, bytes));
        return new CopyWriter(file, new BufferedOutputStream(new GZIPOutputStream(pieces, 8192), CopyCipher.PIECE));
    }

    void head(CopyHead head) {
        RowLines.write(lines, head);
    }

    void table(CopiedTable table, TablesStore from) {
        RowLines.write(lines, table);
        var end = from.read(table, lines);
        RowLines.write(lines, end);
        tables++;
        rows += end.rows();
    }

    void end() {
        RowLines.write(lines, new CopyEnd(tables, rows));
        try {
            lines.close();
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
