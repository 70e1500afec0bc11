package app.laurel.result;

import app.laurel.result.Survey.Guest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Majority judgment by the book and nothing else: every judgment is written out as many times as it takes for all shops to have
 * equally many, the median is taken away again and again, and the lists are compared from the left. It shares no code
 * with the application.
 */
final class PlainRecount {
    private PlainRecount() {}

    /** The sum of equally weighted marks, times 25; only guests who marked all four. */
    static List<Integer> composites(List<Guest> guests, String area) {
        return guests.stream()
                .filter(it -> it.area().equals(area))
                .filter(it -> IntStream.of(it.marks()).allMatch(mark -> mark > 0))
                .map(it -> 25 * IntStream.of(it.marks()).sum())
                .toList();
    }

    /** The marks for one criterion. */
    static List<Integer> marks(List<Guest> guests, String area, int criterion) {
        return guests.stream()
                .filter(it -> it.area().equals(area))
                .map(it -> it.marks()[criterion])
                .filter(it -> it > 0)
                .toList();
    }

    /** The medians that come up when one is taken away after the other. */
    static List<Integer> majorityValue(List<Integer> judgments, int times) {
        var left = new ArrayList<Integer>();
        judgments.forEach(it -> left.addAll(Collections.nCopies(times, it)));
        Collections.sort(left);
        var value = new ArrayList<Integer>();
        var lower = (left.size() - 1) / 2;
        var upper = lower + 1;
        for (var rest = left.size(); rest > 0; rest--) {
            // the lower middle of what is left: it lies below the gap where an even number is left, above it otherwise
            value.add(left.get(value.isEmpty() || rest % 2 == 0 ? lower-- : upper++));
        }
        return value;
    }

    /** Which of two is better, by comparing their lists from the left. */
    static int compare(List<Integer> one, List<Integer> other) {
        var shared = lcm(one.size(), other.size());
        var left = majorityValue(one, shared / one.size());
        var right = majorityValue(other, shared / other.size());
        return IntStream.range(0, shared)
                .map(at -> Integer.compare(left.get(at), right.get(at)))
                .filter(it -> it != 0)
                .findFirst()
                .orElse(0);
    }

    /** Areas, best first. */
    static List<String> order(List<String> areas, java.util.function.Function<String, List<Integer>> judgments) {
        var best = Comparator.<String, List<Integer>>comparing(judgments, PlainRecount::compare)
                .reversed();
        return areas.stream().sorted(best).toList();
    }

    private static int lcm(int one, int other) {
        var rest = other;
        var divisor = one;
        while (rest != 0) {
            var next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return one / divisor * other;
    }
}
