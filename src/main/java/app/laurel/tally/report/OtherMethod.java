package app.laurel.tally.report;

import app.laurel.count.AwardTally;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.PackedBallots;
import app.laurel.count.exact.FirstPlaces;
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
        var tally = new AwardTally(ballots.rules());
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            ballots.countInto(tally, ballot);
        }
        return all(tally, ballots.rules().rule(), Set.of());
    }

    /**
     * The same for ballots that are tallied already, where the rules decide by {@code rule}.
     *
     * @param disqualified numbers of the shops that get no place by any method
     */
    public static List<OtherMethod> all(AwardTally tally, FinalRule rule, Set<Integer> disqualified) {
        var winners = Set.copyOf(tally.count(rule, disqualified).winners());
        return Arrays.stream(FinalMethod.values())
                .filter(it -> it != rule.method())
                .map(rule::by)
                .map(it -> {
                    // as many places as the award has, so that like is compared with like
                    var found = FirstPlaces.of(tally.count(it, disqualified).ranking(), rule.seats())
                            .winners();
                    return new OtherMethod(it.method(), found, winners.equals(Set.copyOf(found)));
                })
                .toList();
    }
}
