package app.laurel.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree that is wholly in memory and grows leaf by leaf; for checking a log of which all entries are there. Not for several threads. */
public final class GrowingTree {
    private final List<List<Hash>> levels = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;

    /** Adds a leaf by its hash. */
    public void append(Hash leaf) {
        for (var subtree : frontier.complete(leaf)) {
            if (subtree.level() == levels.size()) levels.add(new ArrayList<>());
            levels.get(subtree.level()).add(subtree.hash());
        }
        frontier = frontier.append(leaf);
    }

    /** The tree as it is now; it does not change when this one grows. */
    public Tree tree() {
        return new Tree(frontier.size(), (level, index) -> levels.get(level).get(Math.toIntExact(index)));
    }
}
