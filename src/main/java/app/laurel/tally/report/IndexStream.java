package app.laurel.tally.report;

import app.laurel.base.seal.Digests;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;

/**
 * Random-looking numbers that are the same on every machine: the first eight bytes of SHA-256(seed | counter), the counter
 * as eight bytes from 0 upwards, unsigned, with rejection so that no number is favoured.
 */
final class IndexStream {
    private static final int DIGEST_BYTES = 32;

    private final MessageDigest digest = Digests.sha256();
    private final byte[] block = new byte[DIGEST_BYTES];
    private final ByteBuffer message;
    private final int counterAt;
    private long counter;

    IndexStream(byte[] seed) {
        this(seed, 0);
    }

    /** The stream from a later number on. */
    IndexStream(byte[] seed, long counter) {
        this.counter = counter;
        message = ByteBuffer.allocate(seed.length + Long.BYTES).put(seed);
        counterAt = seed.length;
    }

    /** How many numbers were taken, refused ones included. */
    long counter() {
        return counter;
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        var refused = Long.remainderUnsigned(-bound, bound);
        while (true) {
            var number = next();
            if (Long.compareUnsigned(number, refused) >= 0) {
                return (int) Long.remainderUnsigned(number, bound);
            }
        }
    }

    private long next() {
        message.putLong(counterAt, counter++);
        digest.update(message.array());
        try {
            digest.digest(block, 0, DIGEST_BYTES);
        } catch (DigestException impossible) {
            throw new IllegalStateException(impossible);
        }
        return ByteBuffer.wrap(block).getLong();
    }
}
