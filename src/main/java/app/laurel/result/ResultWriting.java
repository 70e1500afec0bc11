package app.laurel.result;

import app.laurel.edition.FrozenRules;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.result.ResultDocument.BallotsPart;
import app.laurel.result.ResultDocument.CriterionPart;
import app.laurel.result.ResultDocument.NotCounted;
import app.laurel.result.ResultDocument.ShopPart;
import app.laurel.tally.Tally;
import app.laurel.tally.count.CriterionCount;
import java.util.List;

/** Writes down a tally as the result document. */
final class ResultWriting {
    private static final int TOP_MARK = 5;

    private ResultWriting() {}

    static ResultDocument of(Tally tally, FrozenRules rules) {
        var edition = tally.edition();
        var count = tally.count();
        return new ResultDocument(
                ResultDocument.FORMAT,
                new ResultDocument.EditionPart(edition.publicId().toString(), edition.year(), edition.name()),
                rules.hash(),
                edition.rules().method().name(),
                edition.rules().shrink(),
                count.quorum(),
                edition.rules().minimumShops(),
                TOP_MARK,
                ballots(tally),
                tally.shops().stream().map(ResultWriting::shop).toList(),
                StandingWriting.ofAward(count.shops()),
                count.criteria().stream().map(it -> criterion(tally, it)).toList(),
                count.winners());
    }

    private static BallotsPart ballots(Tally tally) {
        var figures = tally.count().ballots();
        var notCounted = List.of(
                new NotCounted("WITHDRAWN", tally.withdrawn()),
                new NotCounted("BLANK", figures.blank()),
                new NotCounted("TOO_FEW_SHOPS", figures.tooFewShops()));
        return new BallotsPart(
                tally.box().cast(),
                tally.box().changed(),
                figures.valid(),
                figures.criteriaOnly(),
                notCounted.stream().filter(it -> it.ballots() > 0).toList());
    }

    private static ShopPart shop(ShortlistedShop listed) {
        var shop = listed.shop();
        return new ShopPart(listed.number(), shop.id().value(), shop.name(), shop.domain());
    }

    private static CriterionPart criterion(Tally tally, CriterionCount count) {
        var criterion = tally.edition().rules().criteria().get(count.criterion());
        return new CriterionPart(
                criterion.number(),
                criterion.name(),
                criterion.weight(),
                count.ballots(),
                count.quorum(),
                StandingWriting.ofCriterion(count.shops()),
                count.winners());
    }
}
