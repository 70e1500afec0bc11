package app.laurel.terminal;

import app.laurel.count.exact.FirstPlaces;
import app.laurel.count.exact.Outcome;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.pairs.Unrated;
import app.laurel.count.ratings.RatingTally;
import app.laurel.count.ratings.ShrunkAverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        var marked = marked();
        var average =
                ShrunkAverage.of(Arrays.stream(marked).mapToObj(tally::sum).toList(), options.shrink());
        var ranking = among(marked, average.ranking());
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

    private int[] marked() {
        var marked = IntStream.range(0, tally.candidates())
                .filter(it -> tally.profiles().get(it).total() > 0)
                .toArray();
        if (marked.length == 0) {
            throw new UnusableInputException("no-mark");
        }
        return marked;
    }

    private static List<List<Integer>> among(int[] candidates, List<List<Integer>> ranking) {
        return ranking.stream()
                .map(group -> group.stream().map(it -> candidates[it]).toList())
                .toList();
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

    /** Nobody can win a comparison that nobody made: where a blank says nothing, who has no mark has no place. */
    private void pairs() {
        var unrated = options.unrated();
        report.put("unrated", DocumentNames.of(unrated));
        var compared =
                unrated == Unrated.LAST ? IntStream.range(0, tally.candidates()).toArray() : marked();
        var pairs = tally.only(compared).pairs(unrated);
        Outcome outcome = method == MethodOption.SCHULZE ? Schulze.of(pairs) : RankedPairs.of(pairs);
        order(among(compared, outcome.ranking()));
        var names = new PairFigures(report, compared, pairs);
        names.write(tally);
        if (unrated != Unrated.LAST) warnOfUnmarked();
        report.put(
                "steps",
                outcome instanceof Schulze schulze ? names.chains(schulze) : names.locks((RankedPairs) outcome));
    }
}
