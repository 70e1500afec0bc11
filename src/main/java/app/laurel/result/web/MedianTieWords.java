package app.laurel.result.web;

import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.GradeMargin;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/** Says how majority judgment parts two shops of equal medians: the first step at which they differ. */
record MedianTieWords(AwardFacts award, Scale scale) {
    private static final int DECIMALS = 6;

    /** The line on two neighbours; empty where their medians part them. */
    String parted(Standing better, Standing other) {
        if (better.median() != other.median()) return "";
        var step = 0;
        while (isEqual(better, other, step)) step++;
        var median = scale.mark(better.median());
        var grade = scale.mark(step(better, step).grade());
        var against = scale.mark(step(other, step).grade());
        if (step > 0 && !grade.equals(against)) {
            return award.tie("broken.grade", award.name(better), award.name(other), median, step, grade, against);
        }
        var margins = margins(better, other, step);
        return step == 0
                ? award.tie(
                        "broken.first",
                        award.name(better),
                        award.name(other),
                        median,
                        margins.getFirst(),
                        margins.getLast())
                : later(better, other, step, margins);
    }

    private String later(Standing better, Standing other, int step, List<String> margins) {
        return award.tie(
                "broken.later",
                award.name(better),
                award.name(other),
                scale.mark(better.median()),
                step,
                scale.mark(reached(better, step, 1)),
                scale.mark(reached(better, step, -1)),
                margins.getFirst(),
                margins.getLast());
    }

    /** How far from the median the steps before this one went on one side: 1 is above, -1 below. */
    private static long reached(Standing standing, int step, int side) {
        long reached = standing.median();
        for (var at = 0; at < step; at++) {
            var isAbove = step(standing, at).margin() > 0;
            if (isAbove == side > 0) reached = step(standing, at + 1).grade();
        }
        return reached;
    }

    /** The larger groups of two shops, with as many decimals as it takes to tell them apart. */
    private List<String> margins(Standing better, Standing other, int step) {
        for (var places = 1; places < DECIMALS; places++) {
            var both = List.of(margin(better, step, places), margin(other, step, places));
            if (!both.getFirst().equals(both.getLast())) return both;
        }
        return List.of(margin(better, step, DECIMALS), margin(other, step, DECIMALS));
    }

    private String margin(Standing standing, int at, int places) {
        var margin = step(standing, at).margin();
        if (margin == 0) return award.tie("nobody");
        var share = Fraction.of(100 * Math.abs(margin), standing.judgments()).toDecimal(places);
        return award.tie(margin > 0 ? "above" : "below", share);
    }

    private static GradeMargin step(Standing standing, int at) {
        return standing.steps().get(Math.min(at, standing.steps().size() - 1));
    }

    private static boolean isEqual(Standing one, Standing other, int at) {
        var own = step(one, at);
        var its = step(other, at);
        return own.grade() == its.grade()
                && Fraction.of(own.margin(), one.judgments()).equals(Fraction.of(its.margin(), other.judgments()));
    }
}
