package app.laurel.terminal;

import app.laurel.count.exact.FirstPlaces;
import app.laurel.count.exact.Outcome;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.RatingTally;
import app.laurel.count.ratings.ShrunkAverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts rated ballots by averages or in pairs and puts the count into words and figures. */
final class RatingReport {
    private final MethodOption method;
    private final CountOptions options;
    private final RatingTally tally;
    private final Report report;
    private final List<Sentence> warnings = new ArrayList<>();

    private RatingReport(MethodOption method, CountOptions options, CountedRatings.Content file) {
        this.method = method;
        this.options = options;
        this.tally = file.tally();
        this.report = new Report(method, file.names());
    }

    static Report of(MethodOption method, CountOptions options, CountedRatings.Content file) {
        var counting = new RatingReport(method, options, file);
        counting.report.put("ballots", Long.toString(file.tally().ballots()));
        if (method == MethodOption.AVERAGE) {
            counting.average();
        } else {
            counting.pairs();
        }
        counting.report.warn(counting.warnings);
        return counting.report;
    }

    private void average() {
        var marked = IntStream.range(0, tally.candidates())
                .filter(it -> tally.profiles().get(it).total() > 0)
                .toArray();
        if (marked.length == 0) {
            throw new UnusableInputException("no-mark");
        }
        var average =
                ShrunkAverage.of(Arrays.stream(marked).mapToObj(tally::sum).toList(), options.shrink());
        var ranking = average.ranking().stream()
                .map(group -> group.stream().map(it -> marked[it]).toList())
                .toList();
        report.put("shrink", Long.toString(options.shrink()));
        report.put("mean", average.mean().toString());
        order(ranking);
        for (var at = 0; at < marked.length; at++) {
            var sum = tally.sum(marked[at]);
            report.figure(marked[at], "score", average.scores().get(at));
            report.figure(marked[at], "average", sum.mean());
            report.figure(marked[at], "sum", sum.sum());
            report.figure(marked[at], "marks", sum.marks());
        }
        warnOfUnmarked();
        report.put("steps", List.of());
    }

    private void warnOfUnmarked() {
        for (var candidate = 0; candidate < tally.candidates(); candidate++) {
            if (tally.profiles().get(candidate).total() == 0) {
                warnings.add(Sentence.of("unplaced", report.name(candidate)));
                report.figure(candidate, "sum", 0);
                report.figure(candidate, "marks", 0);
            }
        }
    }

    private void order(List<List<Integer>> ranking) {
        var first = FirstPlaces.of(ranking, SeatCheck.of(options.seats(method), tally.candidates()));
        report.order(first.winners(), ranking, first.open());
    }

    private void pairs() {
        var pairs = tally.pairs(options.unrated());
        report.put("unrated", DocumentNames.of(options.unrated()));
        Outcome outcome = method == MethodOption.SCHULZE ? Schulze.of(pairs) : RankedPairs.of(pairs);
        order(outcome.ranking());
        for (var one = 0; one < tally.candidates(); one++) {
            var own = one;
            report.figure(
                    one,
                    "wins",
                    IntStream.range(0, tally.candidates())
                            .filter(it -> pairs.beats(own, it))
                            .count());
            report.figure(
                    one,
                    "losses",
                    IntStream.range(0, tally.candidates())
                            .filter(it -> pairs.beats(it, own))
                            .count());
            report.figure(one, "marks", tally.profiles().get(one).total());
        }
        report.put("steps", outcome instanceof Schulze schulze ? chains(schulze) : locks((RankedPairs) outcome));
    }

    private List<Map<String, Object>> chains(Schulze schulze) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var one = 0; one < tally.candidates(); one++) {
            for (var other = 0; other < tally.candidates(); other++) {
                if (one != other) {
                    var step = new LinkedHashMap<String, Object>();
                    step.put("candidate", report.name(one));
                    step.put("against", report.name(other));
                    step.put("preferred-by", Long.toString(schulze.pairs().prefer(one, other)));
                    step.put(
                            "strongest-chain", Long.toString(schulze.strongest().prefer(one, other)));
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private List<Map<String, Object>> locks(RankedPairs ranked) {
        return ranked.wins().stream()
                .map(win -> {
                    var step = new LinkedHashMap<String, Object>();
                    step.put("candidate", report.name(win.winner()));
                    step.put("against", report.name(win.loser()));
                    step.put("preferred-by", Long.toString(win.support()));
                    step.put("opposed-by", Long.toString(win.against()));
                    step.put("locked", win.locked());
                    return (Map<String, Object>) step;
                })
                .toList();
    }
}
