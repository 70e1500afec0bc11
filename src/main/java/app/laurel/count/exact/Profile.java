package app.laurel.count.exact;

import java.util.Arrays;

/** How many judgments of each grade a shop got, from the worst grade, number 0, to the best. */
public final class Profile {
    private final long[] counts;
    private final long total;

    private Profile(long[] counts) {
        this.counts = counts;
        var sum = 0L;
        for (var count : counts) {
            if (count < 0) {
                throw new UncountableException(Obstacle.JUDGMENTS_BELOW_ZERO, count);
            }
            sum += count;
            if (sum < 0) {
                throw new UncountableException(Obstacle.TOO_MANY_JUDGMENTS, Long.MAX_VALUE);
            }
        }
        this.total = sum;
    }

    /** A profile from the counts of its grades, worst first. */
    public static Profile of(long... worstToBest) {
        if (worstToBest.length == 0) {
            throw new UncountableException(Obstacle.NO_GRADE);
        }
        return new Profile(worstToBest.clone());
    }

    /** How many grades there are. */
    public int grades() {
        return counts.length;
    }

    /** Judgments of one grade. */
    public long count(int grade) {
        return counts[grade];
    }

    /** All judgments. */
    public long total() {
        return total;
    }

    /** The majority grade: the median, the lower middle where the number of judgments is even. Needs a judgment. */
    public int median() {
        if (total == 0) {
            throw new UncountableException(Obstacle.NO_JUDGMENT);
        }
        var grade = 0;
        var reached = counts[0];
        while (reached < total / 2 + total % 2) {
            reached += counts[++grade];
        }
        return grade;
    }

    /** Judgments above a grade. */
    public long above(int grade) {
        return Arrays.stream(counts, grade + 1, counts.length).sum();
    }

    /** Judgments below a grade. */
    public long below(int grade) {
        return Arrays.stream(counts, 0, grade).sum();
    }

    /** The same with further judgments of one grade. */
    public Profile with(int grade, long further) {
        var more = counts.clone();
        more[grade] += further;
        return new Profile(more);
    }

    /** The same with a grade put in at this place, which no judgment gives. */
    public Profile withGrade(int place) {
        var more = new long[counts.length + 1];
        System.arraycopy(counts, 0, more, 0, place);
        System.arraycopy(counts, place, more, place + 1, counts.length - place);
        return new Profile(more);
    }

    /** The counts, worst grade first. */
    public long[] counts() {
        return counts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && Arrays.equals(counts, profile.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
