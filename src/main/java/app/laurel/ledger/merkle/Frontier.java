package app.laurel.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a tree has to remember in order to grow: the roots of the complete subtrees that its leaves fall into, one for each bit of
 * the size (RFC 9162 section 2.1.2 keeps the same ones on a stack).
 *
 * @param size how many leaves there are
 * @param peaks the roots, largest subtree first
 */
public record Frontier(long size, List<Hash> peaks) {
    /** A tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("got %d subtrees of %d leaves".formatted(peaks.size(), size));
        }
    }

    /** The frontier of a tree that is kept somewhere. */
    public static Frontier of(Tree tree) {
        var peaks = new ArrayList<Hash>();
        for (var rest = tree.size(); rest != 0; rest -= Long.highestOneBit(rest)) {
            var level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            peaks.add(tree.subtrees().hash(level, (tree.size() >> level) - 1));
        }
        return new Frontier(tree.size(), peaks);
    }

    /** The root of the tree. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.EMPTY_ROOT);
    }

    /** What the next leaf would complete: itself, and every subtree of which it is the last leaf, smallest first. */
    public List<Subtree> complete(Hash leaf) {
        var completed = new ArrayList<Subtree>();
        completed.add(new Subtree(0, size, leaf));
        for (var left : peaks.reversed().subList(0, Long.numberOfTrailingZeros(~size))) {
            var last = completed.getLast();
            completed.add(new Subtree(last.level() + 1, last.index() >> 1, Hash.ofNode(left, last.hash())));
        }
        return completed;
    }

    /** The frontier with one more leaf. */
    public Frontier append(Hash leaf) {
        var completed = complete(leaf);
        var grown = new ArrayList<>(peaks.subList(0, peaks.size() - completed.size() + 1));
        grown.add(completed.getLast().hash());
        return new Frontier(size + 1, grown);
    }
}
