package app.laurel.ledger.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A Merkle tree as RFC 6962 section 2.1 defines it. {@code D[start:end]} of the RFC is a range of leaves here; ranges that a complete
 * subtree covers are looked up instead of hashed again.
 *
 * @param size how many leaves it has
 * @param subtrees knows all complete subtrees of these leaves; that it knows more does no harm
 */
public record Tree(long size, Subtrees subtrees) {
    public Tree {
        if (size < 0) throw new IllegalArgumentException("got a size of %d, want 0 or more".formatted(size));
    }

    /** The Merkle Tree Hash {@code MTH(D[n])} (section 2.1). */
    public Hash root() {
        return size == 0 ? Hash.EMPTY_ROOT : hash(0, size);
    }

    /**
     * This tree as it was when it had fewer leaves.
     *
     * @throws IllegalArgumentException if it never had so many
     */
    public Tree at(long earlier) {
        if (earlier > size) throw new IllegalArgumentException("got %d of %d leaves".formatted(earlier, size));
        return new Tree(earlier, subtrees);
    }

    /**
     * The proof that a leaf is in this tree: {@code PATH(m, D[n])} (section 2.1.1).
     *
     * @throws IllegalArgumentException if there is no such leaf
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("got leaf %d of %d".formatted(index, size));
        var path = new ArrayList<Hash>();
        addPath(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * The proof that this tree only added to what it was: {@code PROOF(m, D[n])} (section 2.1.2), empty if it is the same.
     *
     * @throws IllegalArgumentException if it never had so many leaves, or for 0, of which nothing can be proved
     */
    public ConsistencyProof consistency(long earlier) {
        if (earlier < 1 || earlier > size)
            throw new IllegalArgumentException("got %d of %d leaves".formatted(earlier, size));
        var path = new ArrayList<Hash>();
        addSubproof(earlier, 0, size, true, path);
        return new ConsistencyProof(earlier, size, path);
    }

    /**
     * The tile of this path (tlog-tiles, "Merkle Tree").
     *
     * @throws IllegalArgumentException if it reaches beyond this tree
     */
    public HashTile tile(HashTilePath path) {
        if (!path.isWithin(size)) throw new IllegalArgumentException("got %s of %d leaves".formatted(path, size));
        var first = path.index() * HashTile.WIDTH;
        return new HashTile(LongStream.range(first, first + path.width())
                .mapToObj(it -> subtrees.hash(path.level() * HashTile.HEIGHT, it))
                .toList());
    }

    /** {@code MTH(D[start:end])}; since ranges are split at powers of two, one as long as a power of two is a subtree. */
    private Hash hash(long start, long end) {
        if (Long.bitCount(end - start) == 1) {
            var level = Long.numberOfTrailingZeros(end - start);
            return subtrees.hash(level, start >> level);
        }
        var split = split(start, end);
        return Hash.ofNode(hash(start, split), hash(split, end));
    }

    /** {@code PATH(m, D[start:end])}, with m counted from the first leaf of the tree. */
    private void addPath(long m, long start, long end, List<Hash> path) {
        if (end - start == 1) return;
        var split = split(start, end);
        if (m < split) {
            addPath(m, start, split, path);
            path.add(hash(split, end));
        } else {
            addPath(m, split, end, path);
            path.add(hash(start, split));
        }
    }

    /** {@code SUBPROOF(m, D[start:end], b)}, with m counted from the first leaf of the tree. */
    private void addSubproof(long m, long start, long end, boolean b, List<Hash> proof) {
        if (m == end) {
            if (!b) proof.add(hash(start, end));
            return;
        }
        var split = split(start, end);
        if (m <= split) {
            addSubproof(m, start, split, b, proof);
            proof.add(hash(split, end));
        } else {
            addSubproof(m, split, end, false, proof);
            proof.add(hash(start, split));
        }
    }

    /** {@code start + k}, where k is the largest power of two smaller than the range is long. */
    private static long split(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }
}
