package app.laurel.tally.report;

import app.laurel.tally.count.AwardRules;
import app.laurel.tally.count.AwardTally;
import app.laurel.tally.count.FinalMethod;
import app.laurel.tally.count.FinalRule;
import app.laurel.tally.count.PackedBallots;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who would have won by another method on the same ballots, under the same quorum.
 *
 * @param method the other method
 * @param winners its winners' numbers
 * @param agrees whether they are the winners of the award
 */
public record OtherMethod(FinalMethod method, List<Integer> winners, boolean agrees) {
    /** Counts the ballots by every method but the one of the rules. */
    public static List<OtherMethod> all(PackedBallots ballots) {
        var winners = Set.copyOf(ballots.count().winners());
        return Arrays.stream(FinalMethod.values())
                .filter(it -> it != ballots.rules().rule().method())
                .map(it -> {
                    var found = count(ballots, it);
                    return new OtherMethod(it, found, winners.equals(Set.copyOf(found)));
                })
                .toList();
    }

    private static List<Integer> count(PackedBallots ballots, FinalMethod method) {
        var rules = ballots.rules();
        var rule = rules.rule();
        var tally = new AwardTally(new AwardRules(
                rules.shops(),
                rules.newcomers(),
                rules.weights(),
                rules.topMark(),
                new FinalRule(method, rule.shrink(), rule.favouritePercent(), rule.unrated()),
                rules.quorum(),
                rules.minimumShops()));
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            ballots.countInto(tally, ballot);
        }
        return tally.count().winners();
    }
}
