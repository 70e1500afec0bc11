package app.laurel.ledger.merkle;

import java.util.function.Function;

/**
 * The subtrees of a tree that is published in tiles (tlog-tiles, "Merkle Tree"). Believes the tiles: whether they belong to a log shows
 * when the root of the tree is compared with a checkpoint.
 *
 * @param size how many leaves the tree has
 * @param tiles fetches a tile by its path; each is asked for as often as it is needed
 */
public record TiledSubtrees(long size, Function<HashTilePath, HashTile> tiles) implements Subtrees {
    /**
     * @throws FlawedLogException TILE_MALFORMED if the tile is not as wide as its path says
     */
    @Override
    public Hash hash(int level, long index) {
        var height = level % HashTile.HEIGHT;
        var perTile = HashTile.WIDTH >> height;
        var path = HashTilePath.in(size, level / HashTile.HEIGHT, index / perTile);
        var tile = tiles.apply(path);
        if (tile.hashes().size() != path.width()) {
            throw new FlawedLogException(
                    LogFlaw.TILE_MALFORMED,
                    "%d hashes at %s".formatted(tile.hashes().size(), path));
        }
        return tile.subtree(height, (int) (index % perTile));
    }
}
