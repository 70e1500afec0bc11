package app.laurel.result;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What another version of a result takes into account, and why.
 *
 * @param disqualified numbers of the shops that get no place; the count gives their places to others
 */
record Correction(Set<Integer> disqualified, String reason) {
    Correction {
        disqualified = Set.copyOf(disqualified);
    }

    /** Reads what {@link #written} writes. */
    static Set<Integer> parse(String numbers) {
        return Arrays.stream(numbers.split(",", -1))
                .filter(it -> !it.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    static String write(Set<Integer> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    String written() {
        return write(disqualified);
    }
}
