package app.laurel.base.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes (HMAC-SHA-256, RFC 2104) of what is fixed for good, kept beside it. A plain hash can be changed together with what
 * it is of; a stamp takes the installation's master key, which is not in the database.
 *
 * @see "src/docs/decisions/stamps.md"
 */
@Component
public class Stamps {
    private final byte[] key;

    Stamps(Seal masterSeal) {
        key = masterSeal.subkey("stamps");
    }

    /** Begins the stamp of a row of this kind: it passes for no other kind, and for no other row whose number it takes in. */
    public Stamp of(String kind) {
        return new Stamp(Digests.hmac(key)).add(kind);
    }

    /** A stamp being made, part by part. Where one part ends and the next begins counts, and so does which are missing. */
    public static final class Stamp {
        private final Mac mac;

        private Stamp(Mac mac) {
            this.mac = mac;
        }

        public Stamp add(long number) {
            return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        public Stamp add(@Nullable String text) {
            return add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        }

        /** To the millisecond, as the database keeps it. */
        public Stamp add(@Nullable Instant moment) {
            return moment == null ? add((byte[]) null) : add(moment.toEpochMilli());
        }

        public Stamp add(byte @Nullable [] part) {
            mac.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(part == null ? -1 : part.length)
                    .array());
            if (part != null) mac.update(part);
            return this;
        }

        /** The 32 bytes to keep. */
        public byte[] make() {
            return mac.doFinal();
        }

        /** Whether this is the stamp that was kept; what has none was written by somebody else. */
        public boolean is(byte @Nullable [] kept) {
            return MessageDigest.isEqual(kept, make());
        }
    }
}
