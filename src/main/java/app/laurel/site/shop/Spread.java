package app.laurel.site.shop;

import app.laurel.tally.document.GradeCount;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How far ratings lie apart: a quarter of them or more are {@code low} or lower, and a quarter or more {@code high} or higher. Of n
 * ratings in their order these are the grades of the (n+3)/4th from below and from above, in whole numbers.
 */
record Spread(int low, int high) {
    /** Of ratings, worst grade first, of which there is one at least. */
    static Spread of(List<GradeCount> profile) {
        var ratings = profile.stream().mapToLong(GradeCount::ballots).sum();
        var place = (ratings + 3) / 4;
        var best = profile.stream()
                .sorted(Comparator.comparingInt(GradeCount::grade).reversed())
                .toList();
        return new Spread(grade(best.reversed(), place), grade(best, place));
    }

    private static int grade(List<GradeCount> ordered, long place) {
        var passed = 0L;
        for (var grade : ordered) {
            passed += grade.ballots();
            if (passed >= place) return grade.grade();
        }
        throw new IllegalArgumentException("got %d ratings, want %d or more".formatted(passed, Math.max(1, place)));
    }

    String shown(IntFunction<String> mark) {
        return low == high ? mark.apply(low) : mark.apply(low) + "–" + mark.apply(high);
    }
}
