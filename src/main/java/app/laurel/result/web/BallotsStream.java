package app.laurel.result.web;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Digests;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Reads {@code ballots.csv} of a published result, one kept part after the other. */
final class BallotsStream extends InputStream {
    private final Results results;
    private final CategoryId category;
    private final int version;
    private byte[] bytes = {};
    private int at;
    private int part;

    private BallotsStream(Results results, CategoryId category, int version) {
        this.results = results;
        this.category = category;
        this.version = version;
    }

    /** The whole file of a result. */
    static InputStream open(Results results, PublishedResult result) throws IOException {
        var parts = new BallotsStream(
                results, result.category().id(), result.standing().version());
        return new GZIPInputStream(parts, 1 << 16);
    }

    /** Whether the file is the one that the result names, read to its end. */
    static boolean isSound(Results results, PublishedResult result) {
        var ballots = result.ballots();
        var digest = Digests.sha256();
        try (var file = new DigestInputStream(open(results, result), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            return false;
        }
        return ballots != null && HexFormat.of().formatHex(digest.digest()).equals(ballots.hash());
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
            bytes = results.findBallots(category, version, part).orElse(new byte[0]);
            part += bytes.length == 0 ? 0 : 1;
            at = 0;
        }
        return bytes.length > 0;
    }
}
