package app.laurel.result.web;

import app.laurel.base.id.EditionId;
import app.laurel.base.seal.Digests;
import app.laurel.result.Results;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Reads {@code ballots.csv} of a published edition, one kept part after the other. */
final class BallotsStream extends InputStream {
    private final Results results;
    private final EditionId edition;
    private final int version;
    private byte[] bytes = {};
    private int at;
    private int part;

    private BallotsStream(Results results, EditionId edition, int version) {
        this.results = results;
        this.edition = edition;
        this.version = version;
    }

    static InputStream open(Results results, EditionId edition, int version) throws IOException {
        return new GZIPInputStream(new BallotsStream(results, edition, version), 1 << 16);
    }

    /** Whether the file is the one of this SHA-256, read to its end. */
    static boolean isSound(Results results, EditionId edition, int version, String hash) {
        var digest = Digests.sha256();
        try (var file = open(results, edition, version)) {
            var buffer = new byte[1 << 16];
            for (var read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException broken) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hash);
    }

    @Override
    public int read() {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) return 0;
        if (!fill()) return -1;
        var count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    /** What can be read before the next part is asked for; after a member of gzip that tells whether more follows. */
    @Override
    public int available() {
        return fill() ? bytes.length - at : 0;
    }

    private boolean fill() {
        if (at == bytes.length) {
            bytes = results.findBallots(edition, version, part).orElse(new byte[0]);
            part += bytes.length == 0 ? 0 : 1;
            at = 0;
        }
        return bytes.length > 0;
    }
}
