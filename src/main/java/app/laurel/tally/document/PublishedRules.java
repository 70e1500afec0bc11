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
 * The rules document of an edition, as far as the count needs it. It is the very document whose hash was printed when
 * voting opened; keys that do not bear on the count are left alone.
 *
 * @param rules what the count follows
 * @param criteria the criteria's numbers, in the order of the rules
 * @param hash SHA-256 of the document's bytes, in hex
 * @param names what everything is called
 */
public record PublishedRules(AwardRules rules, List<Integer> criteria, String hash, PublishedNames names) {
    /** The form of rules document that is understood. */
    public static final String FORMAT = "laurel-rules-v1";

    /**
     * Reads a rules document.
     *
     * @throws UnusableRulesException where it is not one, or misses what the count needs
     */
    public static PublishedRules read(byte[] document) {
        try {
            var root = new JsonMapper().readTree(document);
            if (!root.path("format").asString("").equals(FORMAT)) {
                throw new UnusableRulesException(Kind.OTHER_FORM, FORMAT);
            }
            return new PublishedRules(
                    rules(root),
                    numbers(root.path("criteria"), "number"),
                    Digests.sha256Hex(document),
                    PublishedNames.read(root));
        } catch (JacksonException broken) {
            throw new UnusableRulesException(Kind.NOT_JSON, String.valueOf(broken.getOriginalMessage()));
        }
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
