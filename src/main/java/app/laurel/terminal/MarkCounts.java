package app.laurel.terminal;

import app.laurel.count.exact.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many ballots give each candidate each mark, whatever whole numbers the marks are. */
final class MarkCounts {
    private static final int NEAR = 128;

    private final long[][] near;
    private final List<Map<Long, Long>> far = new ArrayList<>();

    MarkCounts(int candidates) {
        near = new long[candidates][NEAR];
        for (var candidate = 0; candidate < candidates; candidate++) {
            far.add(new TreeMap<>());
        }
    }

    void add(int candidate, long mark, long times) {
        if (mark >= 0 && mark < NEAR) {
            near[candidate][(int) mark] += times;
        } else if (times > 0) {
            far.get(candidate).merge(mark, times, Long::sum);
        }
    }

    /** Every mark that a ballot gives, rising. */
    List<Long> marks() {
        var marks = new TreeSet<Long>();
        for (var candidate = 0; candidate < near.length; candidate++) {
            for (var mark = 0; mark < NEAR; mark++) {
                if (near[candidate][mark] > 0) {
                    marks.add((long) mark);
                }
            }
            marks.addAll(far.get(candidate).keySet());
        }
        return List.copyOf(marks);
    }

    /** A candidate's profile over these marks. */
    Profile profile(int candidate, List<Long> marks) {
        return Profile.of(marks.stream().mapToLong(it -> times(candidate, it)).toArray());
    }

    private long times(int candidate, long mark) {
        return mark >= 0 && mark < NEAR
                ? near[candidate][(int) mark]
                : far.get(candidate).getOrDefault(mark, 0L);
    }
}
