package app.laurel.backup;

import app.laurel.base.seal.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows of one table on their way into lines of JSON: counted, hashed and, where a copy is written, kept. */
final class RowLines {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageDigest hash = Digests.sha256();
    private final OutputStream copy;
    private long rows;

    RowLines(OutputStream copy) {
        this.copy = copy;
    }

    void add(@Nullable String[] row) {
        write(copy, row, hash);
        rows++;
    }

    TableEnd end(String table) {
        return new TableEnd(table, rows, HexFormat.of().formatHex(hash.digest()));
    }

    /** Writes a line that is no row. */
    static void write(OutputStream copy, Object line) {
        write(copy, line, Digests.sha256());
    }

    private static void write(OutputStream copy, Object line, MessageDigest hash) {
        var bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        hash.update(bytes);
        try {
            copy.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
