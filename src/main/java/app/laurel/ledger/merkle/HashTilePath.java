package app.laurel.ledger.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a tile of hashes is published, below the log's address: {@code tile/<L>/<N>[.p/<W>]} (tlog-tiles, "Merkle Tree").
 *
 * @param level 0 where the hashes are leaves; one above, each is the root of a whole tile
 * @param index of the tile within its level
 * @param width how many hashes it holds: 256, or in a partial one 1 to 255
 */
public record HashTilePath(int level, long index, int width) {
    private static final int LEVELS = 64;
    private static final int LEVELS_IN_USE = 8; // of 2^63 leaves
    private static final Pattern PATH = Pattern.compile("tile/(?<level>0|[1-9][0-9]?)/" + TileNumber.PATTERN);

    public HashTilePath {
        if (level < 0 || level >= LEVELS) throw new IllegalArgumentException("got level " + level);
        new TileNumber(index, width);
    }

    /**
     * The path that is spelled so.
     *
     * @throws FlawedLogException PATH_MALFORMED if it is none
     */
    public static HashTilePath parse(String path) {
        var match = TileNumber.match(PATH, path);
        var level = Integer.parseInt(match.group("level"));
        if (level >= LEVELS) throw new FlawedLogException(LogFlaw.PATH_MALFORMED, path);
        var number = TileNumber.of(match);
        return new HashTilePath(level, number.index(), number.width());
    }

    /**
     * The tile with this index in a tree of this size, partial at its right edge.
     *
     * @throws IllegalArgumentException if the tree has none
     */
    public static HashTilePath in(long size, int level, long index) {
        var count = count(size, level);
        if (index >= Math.ceilDiv(count, HashTile.WIDTH)) {
            throw new IllegalArgumentException("got tile %d of %d hashes".formatted(index, count));
        }
        return new HashTilePath(level, index, (int) Math.min(count - index * HashTile.WIDTH, HashTile.WIDTH));
    }

    /** All tiles of a tree of this size, from the leaves up; the last of each level may be partial, none is empty. */
    public static List<HashTilePath> listOf(long size) {
        var paths = new ArrayList<HashTilePath>();
        for (var level = 0; count(size, level) > 0; level++) {
            for (var index = 0L; index * HashTile.WIDTH < count(size, level); index++)
                paths.add(in(size, level, index));
        }
        return paths;
    }

    /** Whether a tree of this size holds all hashes of this tile. */
    public boolean isWithin(long size) {
        return new TileNumber(index, width).isWithin(count(size, level));
    }

    /** {@code floor(s / 256**l)}: how many hashes a level has. */
    private static long count(long size, int level) {
        return level < LEVELS_IN_USE ? size >> (level * HashTile.HEIGHT) : 0;
    }

    /** As it is spelled in addresses and file names. */
    @Override
    public String toString() {
        return "tile/" + level + "/" + new TileNumber(index, width);
    }
}
