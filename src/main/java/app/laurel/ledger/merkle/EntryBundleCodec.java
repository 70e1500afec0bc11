package app.laurel.ledger.merkle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries as they are published: each after its length in two bytes, big-endian (tlog-tiles, "Log entries"). */
public final class EntryBundleCodec {
    private static final int MOST_BYTES = 0xFFFF;

    private EntryBundleCodec() {}

    /**
     * The bundle of these entries.
     *
     * @throws IllegalArgumentException if an entry is longer than 65,535 bytes
     */
    public static byte[] bytes(List<byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > MOST_BYTES) {
                throw new IllegalArgumentException("got %d bytes, want at most %d".formatted(entry.length, MOST_BYTES));
            }
            bytes.write(entry.length >> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /**
     * The entries of the bundle that was published at this path.
     *
     * @throws FlawedLogException BUNDLE_MALFORMED if it ends within an entry, or holds more or fewer than the path says
     */
    public static List<byte[]> entries(EntryBundlePath path, byte[] bundle) {
        var bytes = ByteBuffer.wrap(bundle);
        var entries = new ArrayList<byte[]>();
        while (bytes.remaining() >= Short.BYTES && entries.size() < path.width()) {
            var length = Short.toUnsignedInt(bytes.getShort());
            if (length > bytes.remaining()) throw malformed(path, bundle);
            var entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        if (bytes.hasRemaining() || entries.size() != path.width()) throw malformed(path, bundle);
        return entries;
    }

    private static FlawedLogException malformed(EntryBundlePath path, byte[] bundle) {
        return new FlawedLogException(LogFlaw.BUNDLE_MALFORMED, "%d bytes at %s".formatted(bundle.length, path));
    }
}
