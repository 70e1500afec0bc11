package app.laurel.ledger.merkle;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tile: a subtree of height 8 by the hashes at its foot, or the beginning of one that is not complete (tlog-tiles, "Merkle Tree").
 *
 * @param hashes 1 to 256
 */
public record HashTile(List<Hash> hashes) {
    /** How many levels of the tree are in a tile. */
    public static final int HEIGHT = 8;

    /** How many hashes are in a full tile. */
    public static final int WIDTH = 1 << HEIGHT;

    public HashTile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > WIDTH) {
            throw new IllegalArgumentException("got %d hashes, want 1 to %d".formatted(hashes.size(), WIDTH));
        }
    }

    /**
     * The tile that was published at this path.
     *
     * @throws FlawedLogException TILE_MALFORMED if there are more or fewer hashes than the path says
     */
    public static HashTile parse(HashTilePath path, byte[] bytes) {
        if (bytes.length != path.width() * Hash.BYTES) {
            throw new FlawedLogException(LogFlaw.TILE_MALFORMED, "%d bytes at %s".formatted(bytes.length, path));
        }
        return new HashTile(IntStream.range(0, path.width())
                .mapToObj(it -> Hash.of(Arrays.copyOfRange(bytes, it * Hash.BYTES, (it + 1) * Hash.BYTES)))
                .toList());
    }

    /** The hashes one after the other, as they are published. */
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(it -> bytes.put(it.bytes()));
        return bytes.array();
    }

    /** The root of a complete subtree within the tile, found again by hashing its foot. */
    Hash subtree(int height, int index) {
        if (height == 0) return hashes.get(index);
        return Hash.ofNode(subtree(height - 1, 2 * index), subtree(height - 1, 2 * index + 1));
    }
}
