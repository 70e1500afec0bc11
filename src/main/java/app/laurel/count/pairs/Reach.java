package app.laurel.count.pairs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/** Who can be reached from whom along edges that are only ever added, kept as the whole answer: asking costs nothing. */
final class Reach {
    private final BitSet[] reached;

    /** No edges yet between this many points. */
    Reach(int points) {
        this(Stream.generate(BitSet::new).limit(points).toArray(BitSet[]::new));
    }

    private Reach(BitSet[] reached) {
        this.reached = reached;
    }

    Reach copy() {
        return new Reach(Arrays.stream(reached).map(it -> (BitSet) it.clone()).toArray(BitSet[]::new));
    }

    /** Adds an edge. */
    void lead(int from, int to) {
        if (leads(from, to)) return;
        var further = (BitSet) reached[to].clone();
        further.set(to);
        for (var point = 0; point < reached.length; point++) {
            if (point == from || leads(point, from)) {
                reached[point].or(further);
            }
        }
    }

    /** Whether one or more edges lead there. */
    boolean leads(int from, int to) {
        return reached[from].get(to);
    }
}
