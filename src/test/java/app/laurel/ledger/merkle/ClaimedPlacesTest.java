package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Good proofs that are claimed to be of other places and sizes with the same roots: every claim for small trees. A path says on which
 * side of it each hash stood and no more, so a claim passes where the recursion of the RFC puts the same hashes on the same sides, and
 * nowhere else. (Which of the sizes it is, the checkpoint says, which is signed.)
 */
class ClaimedPlacesTest {
    private static final int MOST = 20;
    private static final int MOST_CLAIMED = 41;
    private static final Tree LOG = NaiveTree.tree(NaiveTree.entries(MOST));

    @Test
    void a_leaf_is_nowhere_but_where_its_path_leads() {
        var passed = 0;
        for (var size = 1; size <= MOST; size++) {
            for (var index = 0; index < size; index++) {
                var path = LOG.at(size).inclusion(index).path();
                var leaf = LOG.subtrees().hash(0, index);
                for (var claimedSize = 0; claimedSize <= MOST_CLAIMED; claimedSize++) {
                    for (var claimed = 0; claimed <= MOST_CLAIMED; claimed++) {
                        var passes = claimed < claimedSize
                                && sides(claimed, claimedSize).equals(sides(index, size));
                        assertThat(new InclusionProof(claimed, claimedSize, path)
                                        .proves(leaf, LOG.at(size).root()))
                                .as("%d of %d as %d of %d", index, size, claimed, claimedSize)
                                .isEqualTo(passes);
                        if (passes) passed++;
                    }
                }
            }
        }

        assertThat(passed).isGreaterThan(MOST * MOST / 2);
    }

    @Test
    void a_tree_keeps_none_but_what_its_path_shows() {
        for (var second = 1; second <= MOST; second++) {
            for (var first = 1; first <= second; first++) {
                var path = LOG.at(second).consistency(first).path();
                for (var claimedSecond = 0; claimedSecond <= MOST_CLAIMED; claimedSecond++) {
                    for (var claimed = 0; claimed <= MOST_CLAIMED; claimed++) {
                        var passes = claimed <= claimedSecond
                                && (claimed > 0 || claimedSecond == 0)
                                && shape(claimed, claimedSecond).equals(shape(first, second));
                        var proof = new ConsistencyProof(claimed, claimedSecond, path);
                        assertThat(proof.proves(
                                        LOG.at(first).root(), LOG.at(second).root()))
                                .as("%d of %d as %d of %d", first, second, claimed, claimedSecond)
                                .isEqualTo(passes);
                    }
                }
            }
        }
    }

    /** From the leaf up, whether the hash beside it stands to the left or to the right: {@code PATH(m, D[n])}. */
    private static String sides(int m, int n) {
        if (n == 1) return "";
        var k = Integer.highestOneBit(n - 1);
        return m < k ? sides(m, k) + "R" : sides(m - k, n - k) + "L";
    }

    /** The same of {@code SUBPROOF(m, D[n], true)}, after an S where it begins with a subtree; nothing at all where m = n. */
    private static String shape(int m, int n) {
        if (m == n) return "";
        return (Integer.bitCount(m) == 1 ? "" : "S") + sidesOfSubtree(m, n);
    }

    private static String sidesOfSubtree(int m, int n) {
        if (m == n) return "";
        var k = Integer.highestOneBit(n - 1);
        return m <= k ? sidesOfSubtree(m, k) + "R" : sidesOfSubtree(m - k, n - k) + "L";
    }
}
