package app.laurel.community.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** As much of RFC 8949 as an attestation needs. */
final class Cbor {
    private static final int NUMBER = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int MAP = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Cbor() {}

    /** Begins a map of so many entries, whose keys and values follow in turns. */
    static Cbor map(int size) {
        return new Cbor().emptyMap(size);
    }

    Cbor emptyMap(int size) {
        return head(MAP, size);
    }

    Cbor number(int value) {
        return value < 0 ? head(NEGATIVE, -1 - value) : head(NUMBER, value);
    }

    Cbor text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        head(TEXT, bytes.length).out.writeBytes(bytes);
        return this;
    }

    Cbor bytes(byte[] bytes) {
        head(BYTES, bytes.length).out.writeBytes(bytes);
        return this;
    }

    byte[] done() {
        return out.toByteArray();
    }

    private Cbor head(int major, int value) {
        if (value < 24) {
            out.write(major << 5 | value);
        } else if (value < 256) {
            out.write(major << 5 | 24);
            out.write(value);
        } else {
            out.write(major << 5 | 25);
            out.write(value >> 8);
            out.write(value);
        }
        return this;
    }
}
