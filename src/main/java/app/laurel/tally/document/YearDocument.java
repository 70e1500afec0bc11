package app.laurel.tally.document;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is signed of a year with several categories: one document with the hash of each count, so that two signatures stand under all of
 * them. Its names are the names in {@code year.json}; a year of one category needs none, there the count itself is signed.
 *
 * @param format names this form and its version
 * @param edition the year's id in the public record
 * @param rules SHA-256 of the frozen rules document, 64 hexadecimal digits
 * @param categories all of the year, in the order of the rules
 */
public record YearDocument(
        String format,
        CommunityPart community,
        String edition,
        int year,
        Bilingual name,
        String rules,
        List<Entry> categories) {
    /** The value of {@link #format} in this version. */
    public static final String FORMAT = "laurel-year-result-v1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public YearDocument {
        categories = List.copyOf(categories);
    }

    /**
     * The document of a year by its rules.
     *
     * @param rules the frozen rules document
     * @param results SHA-256 of the document of each count in hex, by the category's id in the public record; those that are not
     *     counted are not among them
     * @throws UnusableRulesException where the rules are none
     */
    public static YearDocument of(byte[] rules, Map<String, String> results) {
        var categories = PublishedRules.list(rules);
        var root = JSON.readTree(rules);
        var community = root.path("community");
        return new YearDocument(
                FORMAT,
                new CommunityPart(community.path("slug").asString(""), text(community.path("name"))),
                root.path("edition").asString(""),
                root.path("year").asInt(0),
                text(root.path("name")),
                categories.getFirst().hash(),
                categories.stream().map(it -> entry(it, results.get(it.id()))).toList());
    }

    private static Entry entry(PublishedRules rules, @Nullable String result) {
        var category = rules.names().edition().category();
        if (category == null) throw new IllegalArgumentException("got the rules of a year with one category");
        var shops = rules.names().shops().size();
        return new Entry(rules.id(), category.number(), category.slug(), category.name(), shops, result);
    }

    private static Bilingual text(JsonNode name) {
        return new Bilingual(name.path("ko").asString(""), name.path("en").asString(""));
    }

    /** The bytes of the document, canonical JSON (RFC 8785); {@link ResultCodec#hash} of them is signed. */
    public byte[] encode() {
        return CanonicalJson.bytes(JSON.convertValue(this, new TypeReference<Map<String, Object>>() {}));
    }

    /** The document of bytes that {@link #encode} made. */
    public static YearDocument decode(byte[] bytes) {
        return JSON.readValue(bytes, YearDocument.class);
    }

    /** Whether everything is counted that has a shop on its list. */
    public boolean hasEveryCount() {
        return categories.stream().allMatch(it -> it.shops() == 0 || it.result() != null);
    }

    /** Whose year it is. */
    public record CommunityPart(String slug, Bilingual name) {}

    /**
     * One category.
     *
     * @param id in the public record
     * @param number its place in the order of the rules
     * @param slug in addresses
     * @param shops on its list; a category without any needs no count, and gives no award
     * @param result SHA-256 of its {@code result.json}, 64 hexadecimal digits; null where nothing is counted
     */
    public record Entry(
            String id,
            int number,
            String slug,
            Bilingual name,
            int shops,
            @Nullable String result) {}
}
