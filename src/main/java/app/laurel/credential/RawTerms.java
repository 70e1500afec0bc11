package app.laurel.credential;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What JSON-LD drops without a word is refused as it is written: null, and keywords that leave no trace in what is signed. What goes by
 * another name than its plain one is refused as well.
 */
final class RawTerms {
    private static final String CONTEXT = "@context";
    private static final Set<String> KEYWORDS = Set.of(CONTEXT, "@type", "@value", "@language");
    private static final Set<String> MEANINGS = Set.of("@vocab", "@id");
    private static final Set<String> KINDS = Set.of("@id", "@vocab", "@json", "@none");
    private static final Set<String> CONTAINERS = Set.of("@set", "@list", "@language", "@graph");
    private static final Set<String> SETTINGS =
            Set.of("@version", "@vocab", "@protected", "@language", "@id", "@type", "@container", CONTEXT);

    private RawTerms() {}

    static void check(JsonNode node) {
        for (var entry : node.properties()) {
            var key = entry.getKey();
            if (entry.getValue().isNull()) throw new FlawedException(Flaw.NULL_VALUE, key);
            if (isOtherName(key, node)) throw new FlawedException(Flaw.RENAMED, key);
            if (key.startsWith("@") && !KEYWORDS.contains(key)) throw new FlawedException(Flaw.KEYWORD, key);
            if (key.equals(CONTEXT)) checkContext(entry.getValue());
            else check(entry.getValue());
        }
        for (var value : node.isArray() ? node : Set.<JsonNode>of()) {
            if (value.isNull()) throw new FlawedException(Flaw.NULL_VALUE, "[]");
            check(value);
        }
    }

    /** A whole address, a short form of one, or a keyword where a name belongs. */
    private static boolean isOtherName(String key, JsonNode node) {
        return key.contains(":") || key.equals("@id") || (key.equals("@type") && !node.has("@value"));
    }

    /** A context written into the credential may name terms of its own, but hide none, and give no other name to a known one. */
    private static void checkContext(JsonNode context) {
        if (context.isString()) return;
        if (context.isArray()) context.forEach(RawTerms::checkContext);
        else if (context.isObject()) context.properties().forEach(it -> checkTerm("", it.getKey(), it.getValue()));
        else throw new FlawedException(Flaw.CONTEXT_INLINE, context.toString());
    }

    private static void checkTerm(String owner, String term, JsonNode meaning) {
        var isPlain = !term.startsWith("@") || SETTINGS.contains(term);
        if (!isPlain || meaning.isNull() || !isNamed(owner, term, meaning))
            throw new FlawedException(Flaw.CONTEXT_INLINE, term);
        if (isOurs(term, meaning)) throw new FlawedException(Flaw.RENAMED, owner.isEmpty() ? term : owner);
        if (term.equals(CONTEXT)) checkContext(meaning);
        else meaning.properties().forEach(it -> checkTerm(term, it.getKey(), it.getValue()));
    }

    private static boolean isOurs(String term, JsonNode meaning) {
        var givesName = !term.startsWith("@") || MEANINGS.contains(term);
        return givesName && Parts.texts(meaning).stream().anyMatch(ClaimNames::isOurs);
    }

    private static boolean isNamed(String owner, String term, JsonNode meaning) {
        var allowed = switch (term) {
            case "@type" -> KINDS;
            case "@container" -> CONTAINERS;
            case "id", "type" -> Set.of("@" + term);
            case "@id" -> owner.equals("id") || owner.equals("type") ? Set.of("@" + owner) : Set.<String>of();
            default -> Set.<String>of();
        };
        return Parts.texts(meaning).stream().allMatch(it -> !it.startsWith("@") || allowed.contains(it));
    }
}
