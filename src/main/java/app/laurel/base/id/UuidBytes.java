package app.laurel.base.id;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The 16 bytes of a UUID in the order of RFC 9562, as documents and the database hold them. */
public final class UuidBytes {
    private static final int LENGTH = 16;

    private UuidBytes() {}

    /** The bytes of a UUID. */
    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The UUID of 16 bytes. */
    public static UUID read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
