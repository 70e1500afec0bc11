package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import java.util.List;

/**
 * An award that a result gave, on its page.
 *
 * @param title what it is
 * @param shopId whose
 * @param shop what it is called in the signed document
 * @param ofTheYear whether it is the one above all others
 * @param proof path of the page on which it can be checked; empty in a rehearsal
 * @param declined that the shop does not want it; empty where it does
 */
public record AwardLine(String title, int shopId, String shop, boolean ofTheYear, String proof, String declined) {
    /** All of a result, in its order. */
    static List<AwardLine> of(PageFrame frame, PublishedResult result) {
        return result.awards().stream().map(it -> of(frame, result, it)).toList();
    }

    private static AwardLine of(PageFrame frame, PublishedResult result, Award award) {
        return new AwardLine(
                title(frame, result, award),
                award.shop().value(),
                award.as().name().in(frame.language()),
                award.kind() == AwardKind.SHOP_OF_THE_YEAR,
                frame.isOfRehearsal() ? "" : frame.link("/v/" + award.code()),
                award.declinedAt() == null ? "" : frame.t("result.page.award.declined"));
    }

    private static String title(PageFrame frame, PublishedResult result, Award award) {
        if (award.kind() != AwardKind.BEST_OF_CRITERION)
            return frame.t("result.page.award." + award.kind().name());
        return result.document().criteria().stream()
                .filter(it -> Integer.valueOf(it.number()).equals(award.criterion()))
                .map(CriterionPart::name)
                .map(it -> frame.t("result.page.award." + award.kind().name(), it.in(frame.language())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the shop declined it. */
    public boolean isDeclined() {
        return !declined.isEmpty();
    }
}
