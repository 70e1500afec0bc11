package app.laurel.terminal;

import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Puts comparisons of candidates into figures and steps of the document. */
final class PairFigures {
    private final Report report;
    private final int[] compared;
    private final Pairs pairs;

    /** @param compared the candidates whose numbers in the pairs are their places here */
    PairFigures(Report report, int[] compared, Pairs pairs) {
        this.report = report;
        this.compared = compared.clone();
        this.pairs = pairs;
    }

    void write(RatingTally tally) {
        for (var one = 0; one < compared.length; one++) {
            var own = one;
            report.figure(compared[one], "wins", count(it -> pairs.beats(own, it)));
            report.figure(compared[one], "losses", count(it -> pairs.beats(it, own)));
            report.figure(
                    compared[one], "marks", tally.profiles().get(compared[one]).total());
        }
    }

    private long count(IntPredicate which) {
        return IntStream.range(0, compared.length).filter(which).count();
    }

    List<Map<String, Object>> chains(Schulze schulze) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var one = 0; one < compared.length; one++) {
            for (var other = 0; other < compared.length; other++) {
                if (one != other) {
                    var step = new LinkedHashMap<String, Object>();
                    step.put("candidate", name(one));
                    step.put("against", name(other));
                    step.put("preferred-by", Long.toString(schulze.pairs().prefer(one, other)));
                    step.put(
                            "strongest-chain", Long.toString(schulze.strongest().prefer(one, other)));
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    List<Map<String, Object>> locks(RankedPairs ranked) {
        return ranked.wins().stream()
                .map(win -> {
                    var step = new LinkedHashMap<String, Object>();
                    step.put("candidate", name(win.winner()));
                    step.put("against", name(win.loser()));
                    step.put("preferred-by", Long.toString(win.support()));
                    step.put("opposed-by", Long.toString(win.against()));
                    step.put("locked", win.locked());
                    return (Map<String, Object>) step;
                })
                .toList();
    }

    private String name(int place) {
        return report.name(compared[place]);
    }
}
