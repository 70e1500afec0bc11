package app.laurel.result;

import app.laurel.base.seal.Digests;
import app.laurel.tally.document.PublishedRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * {@code ballots.csv} as it is kept until it is published.
 *
 * @param parts of the file in gzip, to be put together in this order
 * @param hash SHA-256 of the file: the root of the ballot set
 * @param size of the file in bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record BallotsArchive(List<byte[]> parts, byte[] hash, long size) {
    BallotsArchive {
        parts = List.copyOf(parts);
    }

    static BallotsArchive of(PublishedRules published, ShuffledBallots ballots) {
        var parts = new PartStream();
        try {
            var sized = new SizedStream(new GZIPOutputStream(parts, 1 << 16));
            var digested = new DigestOutputStream(sized, Digests.sha256());
            try (var out = new BufferedWriter(new OutputStreamWriter(digested, StandardCharsets.UTF_8), 1 << 16)) {
                ballots.write(published, out);
            }
            return new BallotsArchive(parts.parts(), digested.getMessageDigest().digest(), sized.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not refuse to be written", impossible);
        }
    }
}
