package app.laurel.ballot;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a voter says about the shops of an edition: for each shop rated one mark for every criterion.
 *
 * @param criteria how many there are in the rules
 * @param byShop the shop's number on the ballot, ascending, and its marks in the order of the criteria
 */
public record Marks(int criteria, SortedMap<Integer, byte[]> byShop) {
    /** The number of shops must fit one byte. */
    static final int MOST_SHOPS = 255;

    public Marks {
        var copy = new TreeMap<Integer, byte[]>();
        for (var entry : byShop.entrySet()) {
            copy.put(entry.getKey(), checked(entry, criteria));
        }
        if (copy.size() > MOST_SHOPS) {
            throw new IllegalArgumentException("got %d shops, want at most %d".formatted(copy.size(), MOST_SHOPS));
        }
        byShop = copy;
    }

    /** Marks for no shop at all: together with no favourite, a ballot that says nothing. */
    public static Marks none(int criteria) {
        return new Marks(criteria, new TreeMap<>());
    }

    private static byte[] checked(Map.Entry<Integer, byte[]> entry, int criteria) {
        var marks = entry.getValue().clone();
        if (entry.getKey() < 1 || marks.length != criteria) {
            throw new IllegalArgumentException("got shop %d with %d marks, want a number from 1 and %d"
                    .formatted(entry.getKey(), marks.length, criteria));
        }
        for (var mark : marks) {
            if (!Mark.isKnown(mark)) {
                throw new IllegalArgumentException("got mark %d, want 0, 1..10 or 255".formatted(mark & 0xff));
            }
        }
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks
                && criteria == marks.criteria
                && byShop.keySet().equals(marks.byShop.keySet())
                && byShop.keySet().stream().allMatch(it -> Arrays.equals(byShop.get(it), marks.byShop.get(it)));
    }

    @Override
    public int hashCode() {
        return byShop.keySet().hashCode();
    }
}
