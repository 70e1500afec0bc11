package app.laurel.edition;

import app.laurel.count.AwardRules;
import java.util.List;
import java.util.Map;

/** What one category says in the rules document: criteria, marks, nominations, the count and the shops of its list. */
final class RulesSection {
    private static final String NEWCOMERS =
            "the best placed shop that was first listed in this year's edition or the last";

    private RulesSection() {}

    static Map<String, Object> of(Category category, List<ListedShop> shops) {
        var rules = category.rules();
        return Map.of(
                "criteria",
                        rules.criteria().stream().map(RulesSection::criterion).toList(),
                "marks", Map.of("lowest", 1, "highest", 5, "missing", missing(rules)),
                "nominations", nominations(rules),
                "count", count(rules),
                "shops", shops.stream().map(it -> shop(category, it)).toList());
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of(
                "number",
                criterion.number(),
                "name",
                RulesDocument.text(criterion.name()),
                "weight",
                criterion.weight());
    }

    private static Map<String, Object> nominations(Rules rules) {
        return Map.of(
                "method", rules.nominationMethod().name(),
                "perMember", rules.nominationsPerMember(),
                "places", rules.shortlistSize(),
                "repeats", rules.details().repeats().name());
    }

    private static Map<String, Object> count(Rules rules) {
        var details = rules.details();
        return Map.ofEntries(
                Map.entry("method", rules.method().name()),
                Map.entry("missing", rules.missing().name()),
                Map.entry("seats", rules.seats()),
                Map.entry("favouritePercent", details.favouritePercent()),
                Map.entry("unrated", details.unrated().name()),
                Map.entry("criteriaBy", rules.method().ofCriteria().name()),
                Map.entry("newcomers", details.newcomerAward() ? NEWCOMERS : "no award"),
                Map.entry("shrink", rules.shrink()),
                Map.entry("quorumRatings", rules.quorum().ratings()),
                Map.entry("quorumPercent", rules.quorum().percent()),
                Map.entry("minimumShops", rules.minimumShops()),
                Map.entry("fewestBallots", AwardRules.FEWEST_BALLOTS),
                Map.entry("ties", "an exact tie shares the award"));
    }

    private static String missing(Rules rules) {
        return switch (rules.missing()) {
            case NORMALIZED -> "no opinion; counts for nothing";
            case NONE -> "no opinion; a ballot that leaves a mark open does not count";
            case MEDIAN -> "no opinion; counts as the median of the others";
            case WORST -> "no opinion; counts as the worst mark";
        };
    }

    private static Map<String, Object> shop(Category category, ListedShop shop) {
        var newcomer = category.rules().details().newcomerAward()
                && shop.isNewcomerIn(category.edition().year());
        return Map.of(
                "newcomer", newcomer,
                "listedYear", shop.listedYear(),
                "number", shop.number(),
                "shop", shop.shop().value(),
                "name", RulesDocument.text(shop.name()),
                "domain", shop.domain() == null ? "" : shop.domain());
    }
}
