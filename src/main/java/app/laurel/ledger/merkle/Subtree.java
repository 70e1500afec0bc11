package app.laurel.ledger.merkle;

/**
 * A complete subtree, by its place and its hash.
 *
 * @param level 0 for leaves; the subtree holds {@code 2^level} of them
 * @param index among the complete subtrees of that level
 */
public record Subtree(int level, long index, Hash hash) {}
