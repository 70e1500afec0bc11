package app.laurel.ledger.merkle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Where a bundle of entries is published, below the log's address: {@code tile/entries/<N>[.p/<W>]} (tlog-tiles, "Log entries").
 *
 * @param index of the bundle; its first entry is the 256 times as many-th of the log
 * @param width how many entries it holds: 256, or in a partial one 1 to 255
 */
public record EntryBundlePath(long index, int width) {
    private static final Pattern PATH = Pattern.compile("tile/entries/" + TileNumber.PATTERN);

    public EntryBundlePath {
        new TileNumber(index, width);
    }

    /**
     * The path that is spelled so.
     *
     * @throws FlawedLogException PATH_MALFORMED if it is none
     */
    public static EntryBundlePath parse(String path) {
        var number = TileNumber.of(TileNumber.match(PATH, path));
        return new EntryBundlePath(number.index(), number.width());
    }

    /** All bundles of a log of this size; the last may be partial, none is empty. */
    public static List<EntryBundlePath> listOf(long size) {
        return LongStream.range(0, Math.ceilDiv(size, HashTile.WIDTH))
                .mapToObj(it -> new EntryBundlePath(it, (int) Math.min(size - it * HashTile.WIDTH, HashTile.WIDTH)))
                .toList();
    }

    /** Whether a log of this size holds all entries of this bundle. */
    public boolean isWithin(long size) {
        return new TileNumber(index, width).isWithin(size);
    }

    /** As it is spelled in addresses and file names. */
    @Override
    public String toString() {
        return "tile/entries/" + new TileNumber(index, width);
    }
}
