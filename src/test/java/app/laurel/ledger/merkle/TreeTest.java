package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every root and every proof of every size from 0 to 1,025, against the recursion of the RFC. */
class TreeTest {
    private static final int MOST = 1025;
    private static final List<byte[]> ENTRIES = NaiveTree.entries(MOST);

    private final NaiveTree naive = new NaiveTree(ENTRIES);
    private final Tree all = NaiveTree.tree(ENTRIES);

    @Test
    void every_root_is_that_of_the_recursion() {
        for (var size = 0; size <= MOST; size++) {
            assertThat(all.at(size).root()).as("size %d", size).isEqualTo(naive.mth(0, size));
        }
    }

    @Test
    void every_inclusion_proof_is_that_of_the_recursion_and_proves() {
        var proofs = 0;
        for (var size = 0; size <= MOST; size++) {
            var tree = all.at(size);
            for (var index = 0; index < size; index++) {
                var proof = tree.inclusion(index);
                if (!proof.equals(new InclusionProof(index, size, naive.path(index, 0, size)))
                        || !proof.proves(naive.mth(index, index + 1), naive.mth(0, size))) {
                    throw new AssertionError("leaf %d of %d".formatted(index, size));
                }
                proofs++;
            }
        }

        assertThat(proofs).isEqualTo(MOST * (MOST + 1) / 2);
    }

    @Test
    void every_consistency_proof_is_that_of_the_recursion_and_proves() {
        var proofs = 0;
        for (var size = 0; size <= MOST; size++) {
            var tree = all.at(size);
            for (var earlier = 1; earlier <= size; earlier++) {
                var proof = tree.consistency(earlier);
                if (!proof.equals(new ConsistencyProof(earlier, size, naive.proof(earlier, size)))
                        || !proof.proves(naive.mth(0, earlier), naive.mth(0, size))) {
                    throw new AssertionError("%d of %d".formatted(earlier, size));
                }
                proofs++;
            }
        }

        assertThat(proofs).isEqualTo(MOST * (MOST + 1) / 2);
    }

    @Test
    void no_proof_is_made_of_what_is_not_there() {
        var tree = all.at(5);

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(6));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.at(6));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.at(-1));
    }

    @Test
    void nothing_is_proved_from_a_log_without_entries_or_beyond_what_fits() {
        var root = all.at(5).root();

        assertThat(new ConsistencyProof(0, 5, List.of()).proves(Hash.EMPTY_ROOT, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of(root)).proves(Hash.EMPTY_ROOT, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 1, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isTrue();
        assertThat(new ConsistencyProof(-1, -1, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(Long.MIN_VALUE, 5, List.of(root)).proves(root, root))
                .isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).proves(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isFalse();
        assertThat(new InclusionProof(-1, 1, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(0, Long.MIN_VALUE, List.of()).proves(root, root))
                .isFalse();
    }

    /** Of a log of 2^62 + 3 entries that are all alike, so that its subtrees are known without hashing them all. */
    @Test
    void sizes_near_the_largest_are_proved_as_well() {
        var levels = new Hash[Long.SIZE];
        levels[0] = Hash.ofLeaf(new byte[0]);
        for (var level = 1; level < Long.SIZE; level++)
            levels[level] = Hash.ofNode(levels[level - 1], levels[level - 1]);
        var size = (1L << 62) + 3;
        var tree = new Tree(size, (level, index) -> levels[level]);

        for (var index : new long[] {0, 1, (1L << 62) - 1, 1L << 62, size - 1, 0x1234_5678_9ABC_DEFL}) {
            assertThat(tree.inclusion(index).proves(levels[0], tree.root())).isTrue();
            assertThat(tree.consistency(index + 1).proves(tree.at(index + 1).root(), tree.root()))
                    .isTrue();
        }
        assertThat(tree.inclusion(0).path()).hasSize(63);
        assertThat(tree.inclusion(size - 1).path()).hasSize(2);
    }
}
