package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that are written as tiles, read again from nothing else, and are the same trees. */
class TilesTest {
    private static final Tree LOG = NaiveTree.tree(NaiveTree.entries(66_000));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 14, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537, 65_793, 66_000})
    void the_root_and_all_proofs_come_out_of_tiles_alone(int size) {
        var tree = LOG.at(size);
        var published = publish(tree);
        var read = new Tree(size, new TiledSubtrees(size, it -> fetch(published, it)));
        var random = new Random(size);

        assertThat(read.root()).isEqualTo(tree.root());
        for (var round = 0; round < 20; round++) {
            var index = random.nextLong(size);
            assertThat(read.inclusion(index)).isEqualTo(tree.inclusion(index));
            assertThat(read.consistency(index + 1)).isEqualTo(tree.consistency(index + 1));
            assertThat(Frontier.of(read)).isEqualTo(Frontier.of(tree));
        }
    }

    @Test
    void each_hash_of_a_higher_tile_is_the_root_of_a_whole_one_below() {
        var above = LOG.tile(HashTilePath.in(66_000, 1, 0));

        for (var index = 0; index < HashTile.WIDTH; index++) {
            var below = LOG.tile(HashTilePath.in(66_000, 0, index));
            assertThat(below.subtree(HashTile.HEIGHT, 0))
                    .isEqualTo(above.hashes().get(index));
        }
    }

    @Test
    void a_changed_bit_in_any_tile_that_is_read_changes_the_root() {
        var tree = LOG.at(65_793);
        var random = new Random(7);
        for (var path : List.of("tile/0/257.p/1", "tile/1/001.p/1", "tile/2/000.p/1")) {
            var published = publish(tree);
            var bytes = Objects.requireNonNull(published.get(path), path);
            bytes[random.nextInt(bytes.length)] ^= 1;

            var read = new Tree(tree.size(), new TiledSubtrees(tree.size(), it -> fetch(published, it)));

            assertThat(read.root()).as(path).isNotEqualTo(tree.root());
        }
    }

    @Test
    void a_tile_is_as_long_as_its_path_says() {
        var path = HashTilePath.parse("tile/0/000.p/14");
        var bytes = LOG.tile(path).bytes();

        assertThat(bytes).hasSize(14 * 32);
        for (var length :
                new int[] {0, 1, 32, bytes.length - 32, bytes.length - 1, bytes.length + 1, bytes.length + 32}) {
            assertThatExceptionOfType(FlawedLogException.class)
                    .isThrownBy(() -> HashTile.parse(path, Arrays.copyOf(bytes, length)))
                    .extracting(FlawedLogException::flaw)
                    .isEqualTo(LogFlaw.TILE_MALFORMED);
        }
    }

    @Test
    void a_tile_of_another_width_than_asked_for_is_refused() {
        var tile = LOG.tile(HashTilePath.parse("tile/0/000.p/3"));
        var read = new Tree(4, new TiledSubtrees(4, it -> tile));

        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(read::root)
                .extracting(FlawedLogException::flaw)
                .isEqualTo(LogFlaw.TILE_MALFORMED);
    }

    @Test
    void a_tile_beyond_the_tree_or_without_hashes_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> LOG.at(14).tile(HashTilePath.parse("tile/0/000.p/15")));
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTile(List.of()));
    }

    private static Map<String, byte[]> publish(Tree tree) {
        var published = new HashMap<String, byte[]>();
        HashTilePath.listOf(tree.size())
                .forEach(it -> published.put(it.toString(), tree.tile(it).bytes()));
        return published;
    }

    private static HashTile fetch(Map<String, byte[]> published, HashTilePath path) {
        var bytes = published.get(path.toString());
        if (bytes == null) throw new AssertionError(path + " is not published");
        return HashTile.parse(path, bytes);
    }
}
