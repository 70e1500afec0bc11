package app.laurel.ballot;

import app.laurel.base.seal.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One hash of everything in a box: SHA-256("laurel/box/v1\0" | category 16 | ballots u64 | commitments ascending | superseded u64
 * | commitments ascending). The versions that stand and those that were replaced come apart, so that none changes sides.
 */
final class BoxDigest {
    private static final byte[] PREFIX = "laurel/box/v1\0".getBytes(StandardCharsets.US_ASCII);

    private BoxDigest() {}

    /**
     * What lies in a box of these commitments.
     *
     * @param standing commitments of the ballots that stand, ascending, one behind the other
     * @param superseded those of the versions before, likewise
     */
    static BoxAtShut of(UUID category, byte[] standing, byte[] superseded) {
        var ballots = (long) standing.length / Ballot.HASH_BYTES;
        var versions = (long) superseded.length / Ballot.HASH_BYTES;
        var hash = Digests.sha256();
        hash.update(PREFIX);
        hash.update(ByteBuffer.allocate(Long.BYTES * 3)
                .putLong(category.getMostSignificantBits())
                .putLong(category.getLeastSignificantBits())
                .putLong(ballots)
                .array());
        hash.update(standing);
        hash.update(ByteBuffer.allocate(Long.BYTES).putLong(versions).array());
        return new BoxAtShut(ballots, versions, hash.digest(superseded));
    }
}
