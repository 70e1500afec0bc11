package app.laurel.ledger.merkle;

import app.laurel.base.seal.Digests;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A hash of the tree (RFC 6962 section 2.1): of one entry, or of all that is below a node. Leaves and nodes are hashed apart, so that
 * none can be passed off as the other.
 */
public final class Hash {
    /** How many bytes every hash has. */
    public static final int BYTES = 32;

    /** The root of a tree without entries: {@code MTH({}) = SHA-256()}. */
    public static final Hash EMPTY_ROOT = new Hash(Digests.sha256(new byte[0]));

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * These bytes as a hash.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("got %d bytes, want %d".formatted(bytes.length, BYTES));
        }
        return new Hash(bytes.clone());
    }

    /** The hash of an entry: {@code SHA-256(0x00 || entry)}. */
    public static Hash ofLeaf(byte[] entry) {
        var digest = Digests.sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The hash of a node: {@code SHA-256(0x01 || left || right)}. */
    public static Hash ofNode(Hash left, Hash right) {
        var digest = Digests.sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    static Optional<Hash> ofBase64(String text) {
        return StrictText.base64(text).filter(it -> it.length == BYTES).map(Hash::new);
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As checkpoints and proofs spell it. */
    public String base64() {
        return StrictText.base64(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 lower-case hex digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
