package app.laurel.tally.document;

import app.laurel.count.AwardCount;
import app.laurel.count.AwardRules;
import app.laurel.count.BallotFigures;
import app.laurel.count.CriterionCount;
import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.star.StarCount;
import app.laurel.tally.document.ResultDocument.BallotsPart;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.ResultDocument.NotCounted;
import app.laurel.tally.document.ResultDocument.NotCounted.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down a count as the result document. */
public final class ResultWriting {
    private ResultWriting() {}

    /**
     * The document of a count by these rules.
     *
     * @param ballotsFile SHA-256 of {@code ballots.csv} in hex; null where there is none
     */
    public static ResultDocument of(PublishedRules published, AwardCount count, @Nullable String ballotsFile) {
        return of(published, count, ballotsFile, Corrected.NONE);
    }

    /**
     * As {@link #of(PublishedRules, AwardCount, String)}, of a corrected count.
     *
     * @param corrected what it leaves out
     */
    public static ResultDocument of(
            PublishedRules published, AwardCount count, @Nullable String ballotsFile, Corrected corrected) {
        var rules = published.rules();
        return new ResultDocument(
                ResultDocument.FORMAT,
                published.names().edition(),
                published.hash(),
                countedBy(rules, count.quorum()),
                count.winners().isEmpty() ? null : count.decision().mean(),
                ballots(count.ballots(), ballotsFile),
                published.names().shops(),
                StandingWriting.ofAward(count),
                DecisionWriting.duels(count.decision()),
                DecisionWriting.steps(count.decision()),
                count.criteria().stream().map(it -> criterion(published, it)).toList(),
                count.winners(),
                count.newcomers(),
                corrected.disqualified(),
                corrected.leftOut());
    }

    /**
     * The document of a count in which too few ballots count for an award: how many there are, and nothing that any of them says.
     *
     * @param cast all ballots
     * @param counted those that count, fewer than {@link AwardRules#FEWEST_BALLOTS}
     */
    public static ResultDocument ofTooFew(
            PublishedRules published, long cast, long counted, @Nullable String ballotsFile, Corrected corrected) {
        var rules = published.rules();
        return new ResultDocument(
                ResultDocument.FORMAT,
                published.names().edition(),
                published.hash(),
                countedBy(rules, rules.quorum().of(counted)),
                null,
                new BallotsPart(cast, counted, 0, List.of(), ballotsFile, AwardRules.FEWEST_BALLOTS),
                published.names().shops(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                corrected.disqualified(),
                corrected.leftOut());
    }

    private static RulesPart countedBy(AwardRules rules, long quorum) {
        var rule = rules.rule();
        return new RulesPart(
                rule.method(),
                rule.method() == FinalMethod.STAR ? StarCount.PROFILE : "",
                rule.shrink(),
                rule.favouritePercent(),
                rule.unrated(),
                quorum,
                minimum(rules),
                rules.topMark(),
                rule.missing() == MissingPolicy.NORMALIZED ? null : rule.missing(),
                rule.seats() == 1 ? null : rule.seats());
    }

    /** As the rules say it; in effect only where the policy of missing marks asks for more. */
    private static int minimum(AwardRules rules) {
        return rules.rule().missing() == MissingPolicy.NONE ? rules.leastShops() : rules.minimumShops();
    }

    private static BallotsPart ballots(BallotFigures figures, @Nullable String file) {
        var notCounted = List.of(
                new NotCounted(Reason.BLANK, figures.blank()),
                new NotCounted(Reason.TOO_FEW_SHOPS, figures.tooFewShops()));
        return new BallotsPart(
                figures.received(),
                figures.valid(),
                figures.criteriaOnly(),
                notCounted.stream().filter(it -> it.ballots() > 0).toList(),
                file,
                null);
    }

    private static CriterionPart criterion(PublishedRules published, CriterionCount count) {
        var at = count.criterion();
        return new CriterionPart(
                published.criteria().get(at),
                published.names().criteria().get(at),
                published.rules().weights().get(at),
                published.rules().rule().method().ofCriteria(),
                count.ballots(),
                count.quorum(),
                StandingWriting.ofCriterion(count.shops()),
                count.winners());
    }
}
