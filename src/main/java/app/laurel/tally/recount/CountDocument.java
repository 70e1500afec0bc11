package app.laurel.tally.recount;

import app.laurel.base.CanonicalJson;
import app.laurel.tally.count.AwardCount;
import app.laurel.tally.count.BallotFigures;
import app.laurel.tally.count.CriterionCount;
import app.laurel.tally.count.CriterionShop;
import app.laurel.tally.count.Fraction;
import app.laurel.tally.count.MajorityValue;
import app.laurel.tally.count.Profile;
import app.laurel.tally.count.ShopCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code result.json}: the whole count as canonical JSON (RFC 8785), so that whoever counts the same ballots by the
 * same rules gets the same bytes. Fractions are texts in lowest terms; there are no floating-point numbers.
 */
public final class CountDocument {
    /** The form of the document. */
    public static final String FORMAT = "laurel-count-v1";

    private CountDocument() {}

    /** The document of a count by these rules. */
    public static byte[] of(PublishedRules published, AwardCount count) {
        return CanonicalJson.bytes(Map.of(
                "format", FORMAT,
                "rules", published.hash(),
                "method", published.rules().rule().method().name(),
                "ballots", ballots(count.ballots()),
                "quorum", count.quorum(),
                "winners", count.winners(),
                "newcomers", count.newcomers(),
                "ranking", count.ranking(),
                "shops", count.shops().stream().map(CountDocument::shop).toList(),
                "criteria", criteria(published, count)));
    }

    private static Map<String, Object> ballots(BallotFigures figures) {
        return Map.of(
                "received", figures.received(),
                "valid", figures.valid(),
                "blank", figures.blank(),
                "tooFewShops", figures.tooFewShops(),
                "criteriaOnly", figures.criteriaOnly());
    }

    private static Map<String, Object> shop(ShopCount shop) {
        var entry = standing(shop.composites(), shop.majority(), shop.average());
        entry.put("shop", shop.shop());
        entry.put("rank", shop.rank());
        entry.put("missing", shop.missing());
        entry.put("averageRank", shop.averageRank());
        entry.put("favourites", shop.favourites());
        return entry;
    }

    private static List<Map<String, Object>> criteria(PublishedRules published, AwardCount count) {
        return count.criteria().stream()
                .map(it -> criterion(published.criteria().get(it.criterion()), it))
                .toList();
    }

    private static Map<String, Object> criterion(int number, CriterionCount count) {
        return Map.of(
                "criterion", number,
                "ballots", count.ballots(),
                "quorum", count.quorum(),
                "winners", count.winners(),
                "ranking", count.ranking(),
                "shops",
                        count.shops().stream().map(CountDocument::criterionShop).toList());
    }

    private static Map<String, Object> criterionShop(CriterionShop shop) {
        var entry = standing(shop.marks(), shop.majority(), shop.average());
        entry.put("shop", shop.shop());
        entry.put("rank", shop.rank());
        entry.put("missing", shop.missing());
        return entry;
    }

    private static Map<String, Object> standing(
            Profile profile, @Nullable MajorityValue majority, @Nullable Fraction average) {
        var entry = new HashMap<String, Object>();
        entry.put("ratings", profile.total());
        entry.put("distribution", distribution(profile));
        if (majority != null) {
            entry.put("median", majority.median());
            entry.put("above", profile.above(majority.median()));
            entry.put("below", profile.below(majority.median()));
            entry.put(
                    "steps",
                    majority.steps().stream()
                            .map(it -> List.of(it.grade(), it.margin()))
                            .toList());
        }
        if (average != null) {
            entry.put("average", average.toString());
        }
        return entry;
    }

    /** Each mark that was given, with how many ballots gave it. */
    private static List<List<Long>> distribution(Profile profile) {
        var given = new ArrayList<List<Long>>();
        for (var grade = 0; grade < profile.grades(); grade++) {
            if (profile.count(grade) > 0) {
                given.add(List.of((long) grade, profile.count(grade)));
            }
        }
        return given;
    }
}
