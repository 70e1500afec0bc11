package app.laurel.community.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes as authenticators show them: RFC 6238 with HMAC-SHA-1, 30 seconds and six digits. */
final class Totp {
    /** As RFC 4226, section 4, recommends. */
    static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    private Totp() {}

    /** The step of 30 seconds in which this moment lies. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The six digits of a step. */
    static String code(byte[] secret, long step) {
        var hash = hmac(secret)
                .doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return "%06d".formatted(number % CODES);
    }

    /**
     * The step to which a code belongs: this one, or one beside it where two clocks differ a little; only one later than the last
     * that was used.
     */
    static OptionalLong find(byte[] secret, String code, Instant now, long lastUsed) {
        var here = step(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(it -> it > lastUsed && code(secret, it).equals(code))
                .findFirst();
    }

    private static Mac hmac(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
        }
    }
}
