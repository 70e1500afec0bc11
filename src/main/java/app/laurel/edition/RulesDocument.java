package app.laurel.edition;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.CanonicalJson;
import app.laurel.community.Community;
import app.laurel.count.AwardRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rules as one document: whole numbers and texts only, in the form of RFC 8785, so that anyone can hash it again.
 * Moments are in UTC, ISO 8601.
 */
final class RulesDocument {
    /** Which form the document has, and which version of the program counts by it. */
    static final String FORMAT = "laurel-rules-v1";

    static final String CODE_VERSION = "0.1.0";

    private static final String NEWCOMERS =
            "the best placed shop that was first listed in this year's edition or the last";

    private RulesDocument() {}

    static FrozenRules freeze(
            Community community, Edition edition, List<ListedShop> shops, List<StaffMember> staff, Instant now) {
        var rules = document(community, edition, shops, now);
        rules.put("staff", staff.stream().map(RulesDocument::person).toList());
        var document = CanonicalJson.text(rules);
        return new FrozenRules(document, Digests.sha256Hex(document.getBytes(StandardCharsets.UTF_8)), now, true);
    }

    private static Map<String, Object> document(
            Community community, Edition edition, List<ListedShop> shops, Instant now) {
        var rules = edition.rules();
        var document = new TreeMap<String, Object>();
        document.put("format", FORMAT);
        document.put("codeVersion", CODE_VERSION);
        document.put("edition", edition.publicId().toString());
        document.put("year", edition.year());
        document.put("name", text(edition.name()));
        document.put("community", Map.of("slug", community.slug(), "name", text(community.name())));
        document.put("frozenAt", now.toString());
        document.put("dates", dates(edition.schedule()));
        document.put(
                "criteria",
                rules.criteria().stream().map(RulesDocument::criterion).toList());
        document.put("marks", Map.of("lowest", 1, "highest", 5, "missing", missing(rules)));
        document.put("mayVote", mayVote(rules));
        document.put("nominations", nominations(rules));
        document.put("count", count(rules));
        document.put("shops", shops.stream().map(it -> shop(edition, it)).toList());
        return document;
    }

    /** What a year does not ask for is not written, so that its document reads as it did before there was such a rule. */
    private static Map<String, Object> mayVote(Rules rules) {
        var mayVote = new TreeMap<String, Object>();
        mayVote.put("joinedBy", rules.joinedBy().toString());
        mayVote.put("ballotsPerMember", 1);
        var electorate = rules.electorate();
        if (electorate.paperBallots()) mayVote.put("paperBallots", "added");
        if (electorate.daysOnRecord() > 0) mayVote.put("daysOnRecord", electorate.daysOnRecord());
        return mayVote;
    }

    private static Map<String, Object> dates(Schedule schedule) {
        var dates = new TreeMap<String, Object>();
        dates.put("zone", schedule.zone().getId());
        dates.put("nominatingOpens", schedule.nominatingOpens().toString());
        dates.put("nominatingCloses", schedule.nominatingCloses().toString());
        dates.put("votingOpens", schedule.votingOpens().toString());
        dates.put("votingCloses", schedule.votingCloses().toString());
        dates.put("publishes", moment(schedule.publishes()));
        return dates;
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of("number", criterion.number(), "name", text(criterion.name()), "weight", criterion.weight());
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

    private static Map<String, Object> shop(Edition edition, ListedShop shop) {
        var newcomer = edition.rules().details().newcomerAward() && shop.isNewcomerIn(edition.year());
        return Map.of(
                "newcomer", newcomer,
                "listedYear", shop.listedYear(),
                "number", shop.number(),
                "shop", shop.shop().value(),
                "name", text(shop.name()),
                "domain", shop.domain() == null ? "" : shop.domain());
    }

    private static Map<String, Object> person(StaffMember person) {
        var name = person.publicName();
        return Map.of("name", name == null ? "" : name, "since", person.since().toString());
    }

    private static Map<String, Object> text(Bilingual text) {
        return Map.of("ko", text.ko(), "en", text.en());
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
