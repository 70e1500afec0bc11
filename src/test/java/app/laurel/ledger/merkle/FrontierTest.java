package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Growing leaf by leaf, with nothing remembered but one hash for each bit of the size. */
class FrontierTest {
    private static final int MOST = 1025;
    private static final List<byte[]> ENTRIES = NaiveTree.entries(MOST);

    private final NaiveTree naive = new NaiveTree(ENTRIES);

    @Test
    void after_each_leaf_the_root_is_that_of_the_recursion() {
        var frontier = Frontier.EMPTY;

        for (var size = 0; size <= MOST; size++) {
            assertThat(frontier.root()).as("size %d", size).isEqualTo(naive.mth(0, size));
            assertThat(frontier.peaks()).hasSize(Integer.bitCount(size));
            if (size < MOST) frontier = frontier.append(Hash.ofLeaf(ENTRIES.get(size)));
        }
    }

    @Test
    void each_complete_subtree_is_given_once_with_its_place_and_hash() {
        var given = new HashMap<List<Long>, Hash>();
        var frontier = Frontier.EMPTY;

        for (var entry : ENTRIES) {
            var leaf = Hash.ofLeaf(entry);
            for (var subtree : frontier.complete(leaf)) {
                assertThat(given.put(List.of((long) subtree.level(), subtree.index()), subtree.hash()))
                        .isNull();
            }
            frontier = frontier.append(leaf);
        }

        for (var level = 0; level <= 10; level++) {
            for (var index = 0L; (index + 1) << level <= MOST; index++) {
                var first = (int) (index << level);
                assertThat(given.remove(List.of((long) level, index)))
                        .isEqualTo(naive.mth(first, first + (1 << level)));
            }
        }
        assertThat(given).isEmpty();
    }

    @Test
    void a_frontier_is_found_again_in_a_tree_that_was_kept() {
        var tree = NaiveTree.tree(ENTRIES);
        var frontier = Frontier.EMPTY;

        for (var size = 0; size <= MOST; size++) {
            assertThat(Frontier.of(tree.at(size))).isEqualTo(frontier);
            if (size < MOST) frontier = frontier.append(Hash.ofLeaf(ENTRIES.get(size)));
        }
    }

    @Test
    void a_frontier_has_a_hash_for_each_bit_of_its_size() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(2, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(-1, List.of(Hash.EMPTY_ROOT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frontier(4, List.of(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT)));
    }
}
