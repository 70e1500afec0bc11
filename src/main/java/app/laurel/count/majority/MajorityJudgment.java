package app.laurel.count.majority;

import app.laurel.count.exact.Places;
import app.laurel.count.exact.Profile;
import app.laurel.count.exact.UncountableException;
import java.util.Comparator;
import java.util.List;

/**
 * Majority judgment: the highest median grade wins, ties are parted step by step outwards from the median. The exact
 * order of Balinski and Laraki's majority values, over shares where the shops have unequal numbers of judgments.
 *
 * @see "src/docs/decisions/majority-judgment.md"
 */
public final class MajorityJudgment {
    private MajorityJudgment() {}

    /**
     * Ranks profiles that share one set of grades.
     *
     * @param participants the number of ballots; read only where missing judgments are filled in or forbidden
     * @throws UncountableException where a profile is left without a judgment or does not fit the policy
     */
    public static MajorityRanking rank(List<Profile> profiles, MissingMarks missing, long participants) {
        var values = profiles.stream()
                .map(it -> MajorityValue.of(missing.complete(it, participants)))
                .toList();
        var groups = Places.groups(
                values.size(),
                Comparator.comparing((Integer it) -> values.get(it)).reversed());
        return new MajorityRanking(values, groups, Places.ranks(values.size(), groups));
    }

    /** Ranks profiles as shares of those who judged. */
    public static MajorityRanking rank(List<Profile> profiles) {
        return rank(profiles, new MissingMarks.Normalized(), 0);
    }
}
