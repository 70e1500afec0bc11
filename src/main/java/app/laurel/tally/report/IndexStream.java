package app.laurel.tally.report;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Random-looking numbers that are the same on every machine: the first eight bytes of SHA-256(seed | counter), the counter
 * as eight bytes from 0 upwards, unsigned, with rejection so that no number is favoured.
 */
final class IndexStream {
    private final MessageDigest digest;
    private final byte[] seed;
    private long counter;

    IndexStream(byte[] seed) {
        this.digest = sha256();
        this.seed = seed.clone();
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        var refused = Long.remainderUnsigned(-bound, bound);
        while (true) {
            digest.update(seed);
            var block = digest.digest(
                    ByteBuffer.allocate(Long.BYTES).putLong(counter++).array());
            var number = ByteBuffer.wrap(block).getLong();
            if (Long.compareUnsigned(number, refused) >= 0) {
                return (int) Long.remainderUnsigned(number, bound);
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
