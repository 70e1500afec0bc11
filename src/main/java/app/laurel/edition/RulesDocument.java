package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Digests;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.CanonicalJson;
import app.laurel.community.Community;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rules of a year as one document: whole numbers and texts only, in the form of RFC 8785, so that anyone can hash it again.
 * Moments are in UTC, ISO 8601. A year of one category has what that category says among its own keys; where there are several, each is
 * one entry of {@code categories}.
 */
final class RulesDocument {
    /** Which form the document has, and which version of the program counts by it. */
    static final String OF_ONE = "laurel-rules-v1";

    static final String OF_SEVERAL = "laurel-rules-v2";

    static final String CODE_VERSION = "0.1.0";

    private RulesDocument() {}

    /** @param lists the shops of each category, numbered 1..n; a category that is not among them has none, and gives no award */
    static FrozenRules freeze(
            Community community,
            Edition edition,
            Map<CategoryId, List<ListedShop>> lists,
            List<StaffMember> staff,
            Instant now) {
        var rules = document(community, edition, now);
        if (edition.hasSeveral()) {
            rules.put("categories", categories(edition, lists));
            rules.put(
                    "categoryOrder",
                    edition.rules().electorate().categoryOrder().name());
        } else {
            rules.putAll(RulesSection.of(edition.only(), listed(edition.only(), lists)));
        }
        rules.put("staff", staff.stream().map(RulesDocument::person).toList());
        var document = CanonicalJson.text(rules);
        return new FrozenRules(document, Digests.sha256Hex(document.getBytes(StandardCharsets.UTF_8)), now, true);
    }

    private static Map<String, Object> document(Community community, Edition edition, Instant now) {
        var document = new TreeMap<String, Object>();
        document.put("format", edition.hasSeveral() ? OF_SEVERAL : OF_ONE);
        document.put("codeVersion", CODE_VERSION);
        document.put("edition", edition.publicId().toString());
        document.put("year", edition.year());
        document.put("name", text(edition.name()));
        document.put("community", Map.of("slug", community.slug(), "name", text(community.name())));
        document.put("frozenAt", now.toString());
        document.put("dates", dates(edition.schedule()));
        document.put("mayVote", mayVote(edition.rules()));
        return document;
    }

    private static List<Map<String, Object>> categories(Edition edition, Map<CategoryId, List<ListedShop>> lists) {
        return edition.categories().stream()
                .map(it -> category(it, listed(it, lists)))
                .toList();
    }

    private static Map<String, Object> category(Category category, List<ListedShop> shops) {
        var entry = new TreeMap<>(RulesSection.of(category, shops));
        entry.put("id", category.publicId().toString());
        entry.put("number", category.terms().number());
        entry.put("slug", category.terms().slug());
        entry.put("name", text(category.name()));
        entry.put("about", text(category.terms().about()));
        return entry;
    }

    private static List<ListedShop> listed(Category category, Map<CategoryId, List<ListedShop>> lists) {
        return lists.getOrDefault(category.id(), List.of());
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

    private static Map<String, Object> person(StaffMember person) {
        var name = person.publicName();
        return Map.of("name", name == null ? "" : name, "since", person.since().toString());
    }

    static Map<String, Object> text(Bilingual text) {
        return Map.of("ko", text.ko(), "en", text.en());
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
