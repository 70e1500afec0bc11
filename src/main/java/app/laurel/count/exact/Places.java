package app.laurel.count.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts candidates in order; those that compare equal share a place and the next place is skipped. */
public final class Places {
    private Places() {}

    /** Groups the candidates 0 to {@code count - 1}, best first; within a group they keep their numbers' order. */
    public static List<List<Integer>> groups(int count, Comparator<Integer> bestFirst) {
        var sorted = IntStream.range(0, count).boxed().sorted(bestFirst).toList();
        var groups = new ArrayList<List<Integer>>();
        for (var candidate : sorted) {
            if (groups.isEmpty() || bestFirst.compare(groups.getLast().getFirst(), candidate) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(candidate);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** The rank of each candidate: 1 and the number of strictly better ones. */
    public static List<Integer> ranks(int count, List<List<Integer>> groups) {
        var ranks = new int[count];
        var better = 0;
        for (var group : groups) {
            for (var candidate : group) {
                ranks[candidate] = better + 1;
            }
            better += group.size();
        }
        return Arrays.stream(ranks).boxed().toList();
    }
}
