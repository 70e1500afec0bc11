package app.laurel.count;

import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityValue;
import app.laurel.count.ratings.RatingTally;
import app.laurel.count.ratings.ShrunkAverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the tallies of an edition's final into its count: quorum first, then the method, then the places. */
final class AwardCounting {
    private static final int WORST_MARK = 1;

    private final AwardRules rules;
    private final BallotFigures figures;
    private final RatingTally tally;
    private final Set<Integer> disqualified;

    AwardCounting(AwardRules rules, BallotFigures figures, RatingTally tally, Set<Integer> disqualified) {
        this.rules = rules;
        this.figures = figures;
        this.tally = tally;
        this.disqualified = disqualified;
    }

    AwardCount count(List<RatingTally> criteria) {
        var quorum = rules.quorum().of(figures.valid());
        var field = Contenders.of(rules.shops(), tally, quorum, disqualified);
        var placed = field.rank(rules.rule().method(), rules.rule(), rules.worstComposite());
        var averages = field.average(rules.rule().shrink());
        var awards = new ArrayList<CriterionCount>();
        for (var criterion = 0; criterion < criteria.size(); criterion++) {
            awards.add(criterion(criterion, criteria.get(criterion)));
        }
        return new AwardCount(
                figures,
                quorum,
                shops(field, placed, averages),
                field.numbers(placed),
                field.winners(placed),
                List.copyOf(awards),
                newcomers(field.numbers(placed)),
                field.decision(placed, averages));
    }

    private List<ShopCount> shops(Contenders field, Outcome placed, ShrunkAverage averages) {
        var ranks = field.ranks(placed);
        var averageRanks = field.ranks(averages);
        return IntStream.range(0, tally.candidates())
                .mapToObj(shop -> new ShopCount(
                        rules.shops().get(shop),
                        tally.profiles().get(shop).total(),
                        field.missing(shop),
                        ranks.get(shop),
                        averageRanks.get(shop),
                        tally.favourites().get(shop),
                        tally.profiles().get(shop),
                        majority(tally.profiles().get(shop), rules.worstComposite(), tally.ballots()),
                        field.find(averages.scores(), shop)))
                .toList();
    }

    private CriterionCount criterion(int criterion, RatingTally marks) {
        var quorum = rules.quorum().of(marks.ballots());
        var field = Contenders.of(rules.shops(), marks, quorum, disqualified);
        var averages = field.average(rules.rule().shrink());
        var placed = field.rank(rules.rule().method().ofCriteria(), rules.rule(), WORST_MARK);
        var ranks = field.ranks(placed);
        var shops = IntStream.range(0, marks.candidates())
                .mapToObj(shop -> new CriterionShop(
                        rules.shops().get(shop),
                        marks.profiles().get(shop).total(),
                        field.missing(shop),
                        ranks.get(shop),
                        marks.profiles().get(shop),
                        majority(marks.profiles().get(shop), WORST_MARK, marks.ballots()),
                        field.find(averages.scores(), shop)))
                .toList();
        return new CriterionCount(criterion, marks.ballots(), quorum, shops, field.numbers(placed));
    }

    private @Nullable MajorityValue majority(Profile profile, int worst, long ballots) {
        return profile.total() == 0
                ? null
                : MajorityValue.of(rules.rule().missing().marks(worst).complete(profile, ballots));
    }

    private List<Integer> newcomers(List<List<Integer>> ranking) {
        return ranking.stream()
                .map(group -> group.stream().filter(rules.newcomers()::contains).toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
