package app.laurel.ledger.merkle;

/** Where a tree finds the hashes of its complete subtrees, which never change once they are there. */
@FunctionalInterface
public interface Subtrees {
    /**
     * {@code MTH(D[index * 2^level : (index + 1) * 2^level])} of RFC 6962 section 2.1.
     *
     * @param level 0 for leaves
     * @param index among the complete subtrees of that level
     */
    Hash hash(int level, long index);
}
