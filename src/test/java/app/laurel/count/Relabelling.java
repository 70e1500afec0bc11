package app.laurel.count;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** New numbers for candidates, and the same elections and rankings written with them. */
public final class Relabelling {
    private final List<Integer> newNumbers;

    private Relabelling(List<Integer> newNumbers) {
        this.newNumbers = newNumbers;
    }

    public static Relabelling random(Random random, int candidates) {
        var numbers = IntStream.range(0, candidates).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, random);
        return new Relabelling(numbers);
    }

    int of(int candidate) {
        return newNumbers.get(candidate);
    }

    List<Integer> of(List<Integer> candidates) {
        return candidates.stream().map(newNumbers::get).toList();
    }

    /** A ranking as sets, for the order within a group says nothing. */
    public List<Set<Integer>> ranking(List<List<Integer>> ranking) {
        return ranking.stream().map(it -> Set.copyOf(of(it))).toList();
    }

    int[][] ratings(int[][] ballots) {
        return Arrays.stream(ballots).map(this::ratings).toArray(int[][]::new);
    }

    private int[] ratings(int[] ballot) {
        var moved = new int[ballot.length];
        for (var candidate = 0; candidate < ballot.length; candidate++) {
            moved[of(candidate)] = ballot[candidate];
        }
        return moved;
    }

    public List<int[]> nominations(List<int[]> ballots) {
        return ballots.stream()
                .map(it -> Arrays.stream(it).map(this::of).toArray())
                .toList();
    }

    public static List<Set<Integer>> sets(List<List<Integer>> ranking) {
        return ranking.stream().<Set<Integer>>map(Set::copyOf).toList();
    }
}
