package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Proofs that were good until somebody touched them: by seeded chance, each kind of touch thousands of times. None proves anything. */
class BrokenProofsTest {
    private static final long SEED = 20_261_130;
    private static final int TREES = 2_000;
    private static final int MOST = 600;
    private static final Tree LOG = NaiveTree.tree(NaiveTree.entries(MOST));

    private final Random random = new Random(SEED);

    @Test
    void no_inclusion_proof_survives_a_touch() {
        var touched = 0;
        for (var round = 0; round < TREES; round++) {
            var tree = LOG.at(1 + random.nextInt(MOST));
            var index = random.nextLong(tree.size());
            var path = tree.inclusion(index).path();
            for (var broken : broken(path)) {
                refuse(new InclusionProof(index, tree.size(), broken), leaf(index), tree.root());
                touched++;
            }
            refuse(new InclusionProof(index, tree.size(), path), flipped(leaf(index)), tree.root());
            refuse(new InclusionProof(index, tree.size(), path), leaf(index), flipped(tree.root()));
        }

        assertThat(touched).isGreaterThan(10 * TREES);
    }

    @Test
    void a_proof_of_one_leaf_proves_no_other_place_and_no_other_leaf() {
        for (var round = 0; round < TREES; round++) {
            var tree = LOG.at(2 + random.nextInt(MOST - 1));
            var index = random.nextLong(tree.size());
            var other = otherThan(index, 0, tree.size());
            var path = tree.inclusion(index).path();

            refuse(new InclusionProof(other, tree.size(), path), leaf(index), tree.root());
            refuse(new InclusionProof(other, tree.size(), path), leaf(other), tree.root());
            refuse(new InclusionProof(index, tree.size(), path), leaf(other), tree.root());
            refuse(new InclusionProof(tree.size() + index, tree.size(), path), leaf(index), tree.root());
            refuse(new InclusionProof(-1 - index, tree.size(), path), leaf(index), tree.root());
        }
    }

    @Test
    void a_proof_for_one_size_proves_nothing_in_the_tree_of_another() {
        for (var round = 0; round < TREES; round++) {
            var tree = LOG.at(1 + random.nextInt(MOST));
            var index = random.nextLong(tree.size());
            var other = LOG.at(otherThan(tree.size(), 1, MOST + 1));
            var path = tree.inclusion(index).path();

            refuse(new InclusionProof(index, other.size(), path), leaf(index), other.root());
            refuse(new InclusionProof(index, tree.size(), path), leaf(index), other.root());
            refuse(new InclusionProof(index, 2 * tree.size(), path), leaf(index), tree.root());
            refuse(new InclusionProof(index, index, path), leaf(index), tree.root());
        }
    }

    @Test
    void no_consistency_proof_survives_a_touch() {
        var touched = 0;
        for (var round = 0; round < TREES; round++) {
            var second = LOG.at(1 + random.nextInt(MOST));
            var first = LOG.at(1 + random.nextLong(second.size()));
            var proof = second.consistency(first.size());
            for (var broken : broken(proof.path())) {
                refuse(new ConsistencyProof(first.size(), second.size(), broken), first.root(), second.root());
                touched++;
            }
            refuse(proof, flipped(first.root()), second.root());
            refuse(proof, first.root(), flipped(second.root()));
            if (first.size() < second.size()) refuse(proof, second.root(), first.root());
        }

        assertThat(touched).isGreaterThan(10 * TREES);
    }

    @Test
    void a_consistency_proof_of_two_sizes_proves_nothing_of_others() {
        for (var round = 0; round < TREES; round++) {
            var second = LOG.at(2 + random.nextInt(MOST - 1));
            var first = LOG.at(1 + random.nextLong(second.size() - 1));
            var path = second.consistency(first.size()).path();
            var other = LOG.at(otherThan(first.size(), 1, MOST + 1));
            var later = LOG.at(otherThan(second.size(), 1, MOST + 1));

            refuse(new ConsistencyProof(other.size(), second.size(), path), other.root(), second.root());
            refuse(new ConsistencyProof(other.size(), second.size(), path), first.root(), second.root());
            refuse(new ConsistencyProof(first.size(), later.size(), path), first.root(), later.root());
            refuse(new ConsistencyProof(first.size(), 2 * second.size(), path), first.root(), second.root());
            refuse(new ConsistencyProof(second.size(), first.size(), path), second.root(), first.root());
            refuse(new ConsistencyProof(0, second.size(), path), Hash.EMPTY_ROOT, second.root());
        }
    }

    /** Of logs that part at one entry, none proves to have grown out of the other once it holds that entry. */
    @Test
    void a_fork_has_no_proof() {
        for (var round = 0; round < 100; round++) {
            var entries = NaiveTree.entries(200);
            var changed = random.nextInt(entries.size());
            entries.set(changed, new byte[] {1});
            var fork = NaiveTree.tree(entries);
            for (var size = changed + 1; size < entries.size(); size++) {
                refuse(fork.consistency(size), LOG.at(size).root(), fork.root());
                refuse(LOG.at(200).consistency(size), LOG.at(size).root(), fork.root());
            }
            if (changed > 0)
                assertThat(fork.consistency(changed).proves(LOG.at(changed).root(), fork.root()))
                        .isTrue();
        }
    }

    /** Each way of touching a path that leaves another path. */
    private List<List<Hash>> broken(List<Hash> path) {
        var stranger = flipped(LOG.root());
        var all = new ArrayList<List<Hash>>();
        for (var place = 0; place <= path.size(); place++) {
            var at = place;
            all.add(changed(path, it -> it.add(at, stranger)));
            all.add(changed(path, it -> it.add(at, LOG.root())));
            if (at == path.size()) continue;
            all.add(changed(path, it -> it.set(at, flipped(it.get(at)))));
            all.add(changed(path, it -> it.remove(at)));
            all.add(changed(path, it -> it.add(at, it.get(at))));
            all.add(changed(path, it -> Collections.swap(it, at, random.nextInt(it.size()))));
        }
        all.add(changed(path, Collections::reverse));
        all.add(List.of());
        all.removeIf(path::equals);
        return all;
    }

    private static List<Hash> changed(List<Hash> path, Consumer<List<Hash>> change) {
        var changed = new ArrayList<>(path);
        change.accept(changed);
        return changed;
    }

    private Hash flipped(Hash hash) {
        var bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return Hash.of(bytes);
    }

    private static Hash leaf(long index) {
        return LOG.subtrees().hash(0, index);
    }

    private long otherThan(long one, long from, long to) {
        var other = random.nextLong(from, to - 1);
        return other < one ? other : other + 1;
    }

    private static void refuse(InclusionProof proof, Hash leaf, Hash root) {
        assertThat(proof.proves(leaf, root))
                .as("%s of %s in %s", proof, leaf, root)
                .isFalse();
    }

    private static void refuse(ConsistencyProof proof, Hash first, Hash second) {
        assertThat(proof.proves(first, second))
                .as("%s from %s to %s", proof, first, second)
                .isFalse();
    }
}
