package app.laurel.tally.document;

import app.laurel.base.seal.Digests;
import app.laurel.count.AwardRules;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.tally.document.UnusableRulesException.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rules document of a year says of one category, as far as the count needs it. It is the very document whose hash was printed
 * when voting opened; keys that do not bear on the count are left alone. Two forms are understood: a year of one category has what
 * that category says among its own keys, one of several lists them.
 *
 * @param rules what the count follows
 * @param criteria the criteria's numbers, in the order of the rules
 * @param hash SHA-256 of the document's bytes, in hex
 * @param names what everything is called
 */
public record PublishedRules(AwardRules rules, List<Integer> criteria, String hash, PublishedNames names) {
    private static final String OF_ONE = "laurel-rules-v1";
    private static final String OF_SEVERAL = "laurel-rules-v2";

    /**
     * Reads what a rules document says of one category.
     *
     * @param category its id in the public record; of a year with one category that of the year
     * @throws UnusableRulesException where it is no rules document, misses what the count needs, or does not know the category
     */
    public static PublishedRules read(byte[] document, String category) {
        return list(document).stream()
                .filter(it -> it.id().equals(category))
                .findFirst()
                .orElseThrow(() -> new UnusableRulesException(Kind.NO_SUCH_CATEGORY, category));
    }

    /**
     * Reads a whole rules document; its categories in the order of their numbers, one or more.
     *
     * @throws UnusableRulesException where it is not one, or misses what the count needs
     */
    public static List<PublishedRules> list(byte[] document) {
        try {
            var root = new JsonMapper().readTree(document);
            var hash = Digests.sha256Hex(document);
            return switch (root.path("format").asString("")) {
                case OF_ONE -> List.of(read(root, hash, PublishedNames.ofOne(root)));
                case OF_SEVERAL -> several(root, hash);
                default -> throw new UnusableRulesException(Kind.OTHER_FORM, OF_ONE, OF_SEVERAL);
            };
        } catch (JacksonException broken) {
            throw new UnusableRulesException(Kind.NOT_JSON, String.valueOf(broken.getOriginalMessage()));
        }
    }

    private static List<PublishedRules> several(JsonNode root, String hash) {
        var read = new ArrayList<PublishedRules>();
        var ids = new HashSet<String>();
        for (var category : root.path("categories")) {
            var rules = read(category, hash, PublishedNames.ofSeveral(root, category));
            if (rules.id().isEmpty() || !ids.add(rules.id())) {
                throw new UnusableRulesException(Kind.REPEATED_CATEGORY, rules.id());
            }
            read.add(rules);
        }
        if (read.isEmpty()) throw new UnusableRulesException(Kind.NO_CATEGORY, "categories");
        return List.copyOf(read);
    }

    private static PublishedRules read(JsonNode section, String hash, PublishedNames names) {
        return new PublishedRules(rules(section), numbers(section.path("criteria"), "number"), hash, names);
    }

    /** Names the category in ballots and in the public record. */
    public String id() {
        return names.edition().id();
    }

    private static AwardRules rules(JsonNode root) {
        var count = root.path("count");
        var newcomers = new HashSet<Integer>();
        for (var shop : root.path("shops")) {
            if (shop.path("newcomer").asBoolean(false)) {
                newcomers.add(whole(shop, "number"));
            }
        }
        return new AwardRules(
                numbers(root.path("shops"), "number"),
                newcomers,
                numbers(root.path("criteria"), "weight"),
                whole(root.path("marks"), "highest"),
                new FinalRule(
                        word(count, "method", FinalMethod.class, ""),
                        whole(count, "shrink"),
                        count.path("favouritePercent").asInt(0),
                        word(count, "unrated", Unrated.class, Unrated.NO_OPINION.name()),
                        word(count, "missing", MissingPolicy.class, MissingPolicy.NORMALIZED.name()),
                        count.path("seats").asInt(1)),
                new Quorum(whole(count, "quorumRatings"), whole(count, "quorumPercent")),
                whole(count, "minimumShops"));
    }

    private static List<Integer> numbers(JsonNode list, String key) {
        var numbers = new ArrayList<Integer>();
        list.forEach(it -> numbers.add(whole(it, key)));
        return List.copyOf(numbers);
    }

    private static int whole(JsonNode node, String key) {
        if (!node.path(key).isInt()) {
            throw new UnusableRulesException(Kind.NO_NUMBER, key);
        }
        return node.path(key).intValue();
    }

    private static <T extends Enum<T>> T word(JsonNode node, String key, Class<T> words, String usual) {
        var word = node.path(key).asString(usual);
        return Arrays.stream(words.getEnumConstants())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnusableRulesException(Kind.UNKNOWN_WORD, key, word));
    }
}
