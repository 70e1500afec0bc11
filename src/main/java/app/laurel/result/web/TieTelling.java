package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.result.MedianSentence;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says of every tie which step broke it, or that nothing did. */
record TieTelling(PageFrame frame, ResultDocument document) {
    private static final int COMPOSITE = 100;
    private static final int DECIMALS = 6;

    /** Ties of the award, down the places. */
    List<String> award() {
        var byMedian = document.method().equals("MAJORITY_JUDGMENT");
        var seats = document.seats();
        if (seats == null) {
            var lines = lines(document.standings(), COMPOSITE, byMedian);
            lines.addAll(0, new StarTies(frame, document).lines());
            return lines;
        }
        var below = document.standings().stream()
                .filter(it -> !document.winners().contains(it.shop()))
                .toList();
        var lines = lines(below, COMPOSITE, false);
        if (document.winners().size() > seats) lines.addFirst(say("seats", seats));
        lines.addAll(0, new StarTies(frame, document).unbroken(seats));
        lines.addAll(0, new StarTies(frame, document).lines());
        return lines;
    }

    /** How medians that are equal are parted; empty where none are. */
    String how() {
        if (!document.method().equals("MAJORITY_JUDGMENT") || document.winners().isEmpty()) return "";
        return say("how");
    }

    /** Ties for the first place of a criterion. */
    List<String> criterion(CriterionPart criterion) {
        var byMedian = criterion.by().equals("MAJORITY_JUDGMENT");
        return lines(criterion.standings().stream().limit(2).toList(), 1, byMedian);
    }

    private ArrayList<String> lines(List<Standing> standings, int divisor, boolean byMedian) {
        var lines = new ArrayList<String>();
        for (var at = 1; at < standings.size(); at++) {
            var better = standings.get(at - 1);
            var other = standings.get(at);
            if (!other.isPlaced()) continue;
            if (better.rank() == other.rank()) {
                lines.add(say(shared(better, other, divisor), name(better), name(other), better.rank()));
            } else if (byMedian && better.median() == other.median()) {
                lines.add(broken(better, other, divisor));
            }
        }
        return lines;
    }

    /** Majority judgment: the first step at which the two differ. */
    private String broken(Standing better, Standing other, int divisor) {
        var step = 0;
        while (compare(step(better, step), better, step(other, step), other) == 0) step++;
        var median = Fraction.of(better.median(), divisor).toDecimal(divisor == 1 ? 0 : 2);
        var margins = margins(better, other, step);
        if (step == 0) {
            return say("broken.first", name(better), name(other), median, margins.getFirst(), margins.getLast());
        }
        var grade = grade(better, step, divisor);
        var against = grade(other, step, divisor);
        if (!grade.equals(against)) {
            return say("broken.grade", name(better), name(other), median, step, grade, against);
        }
        return say(
                "broken.later",
                name(better),
                name(other),
                median,
                step,
                MedianSentence.mark(reached(better, step, 1), divisor),
                MedianSentence.mark(reached(better, step, -1), divisor),
                margins.getFirst(),
                margins.getLast());
    }

    /** How far from the median the steps before this one went on one side: 1 is above, -1 below. */
    private static long reached(Standing standing, int step, int side) {
        long reached = standing.median();
        for (var at = 0; at < step; at++) {
            var isAbove = step(standing, at).getLast() > 0;
            if (isAbove == side > 0) reached = step(standing, at + 1).getFirst();
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
        var margin = step(standing, at).getLast();
        if (margin == 0) return say("nobody");
        var share = Fraction.of(100 * Math.abs(margin), standing.judgments()).toDecimal(places);
        return say(margin > 0 ? "above" : "below", share);
    }

    /** Where shops are compared two by two, equal in place is not yet equal in every figure. */
    private String shared(Standing one, Standing other, int divisor) {
        if (divisor != COMPOSITE || document.duels().isEmpty()) return "shared";
        var shops = Set.of(one.shop(), other.shop());
        var met = document.duels().stream().anyMatch(it -> shops.contains(it.shop()) && shops.contains(it.against()));
        return met ? "shared.pairs" : "shared.level"; // ranked pairs list wins only
    }

    private static String grade(Standing standing, int at, int divisor) {
        return Fraction.of(step(standing, at).getFirst(), divisor).toDecimal(divisor == 1 ? 0 : 2);
    }

    private static List<Long> step(Standing standing, int at) {
        return standing.steps().get(Math.min(at, standing.steps().size() - 1));
    }

    private static int compare(List<Long> one, Standing oneOf, List<Long> other, Standing otherOf) {
        var grade = Long.compare(one.getFirst(), other.getFirst());
        return grade != 0
                ? grade
                : Fraction.of(one.getLast(), oneOf.judgments())
                        .compareTo(Fraction.of(other.getLast(), otherOf.judgments()));
    }

    private String name(Standing standing) {
        return document.shop(standing.shop()).name().in(frame.language());
    }

    private String say(String key, Object... arguments) {
        return frame.t("result.tie." + key, arguments);
    }
}
