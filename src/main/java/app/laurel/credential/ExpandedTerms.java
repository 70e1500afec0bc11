package app.laurel.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What JSON-LD drops on its way to RDF, found in the expanded form: names that are no absolute addresses, and languages that are none.
 * A type that no context defines is such a name.
 */
final class ExpandedTerms {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\x00-\\x20]*");
    private static final Pattern BLANK = Pattern.compile("_:[A-Za-z0-9_.-]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> HOLDERS = Set.of("@list", "@set", "@graph");

    private ExpandedTerms() {}

    static boolean isAbsolute(String address) {
        return ABSOLUTE.matcher(address).matches();
    }

    static void check(JsonArray expanded) {
        expanded.forEach(ExpandedTerms::check);
    }

    private static void check(JsonValue value) {
        if (value instanceof JsonArray values) check(values);
        if (value instanceof JsonObject node) {
            if (node.containsKey("@value")) checkLiteral(node);
            else node.forEach(ExpandedTerms::checkEntry);
        }
    }

    private static void checkEntry(String key, JsonValue value) {
        switch (key) {
            case "@id" -> checkName(value, true);
            case "@type" -> value.asJsonArray().forEach(it -> checkName(it, false));
            default -> {
                if (!HOLDERS.contains(key) && !isAbsolute(key)) throw new FlawedException(Flaw.NOT_ABSOLUTE, key);
                check(value);
            }
        }
    }

    private static void checkLiteral(JsonObject literal) {
        literal.forEach((key, value) -> {
            switch (key) {
                case "@value" -> {}
                case "@type" -> {
                    if (!"@json".equals(text(value))) checkName(value, false);
                }
                case "@language" -> {
                    if (!LANGUAGE.matcher(text(value)).matches())
                        throw new FlawedException(Flaw.NOT_ABSOLUTE, text(value));
                }
                default -> throw new FlawedException(Flaw.KEYWORD, key);
            }
        });
    }

    private static void checkName(JsonValue value, boolean mayBeBlank) {
        var name = text(value);
        var isGood = isAbsolute(name) || (mayBeBlank && BLANK.matcher(name).matches());
        if (!isGood) throw new FlawedException(Flaw.NOT_ABSOLUTE, name);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
