package app.laurel.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Checks read the JSON as it is written; a signature covers what it expands to. Whatever a check relies on must be the same in both:
 * otherwise a status could be hidden under another name, and the signature would still fit.
 */
final class PlainClaims {
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private PlainClaims() {}

    /** Refuses a credential, or the settings of a proof, whose claims are not the same as those of its expanded form. */
    static void check(JsonNode written, JsonArray expanded) {
        if (expanded.size() != 1) throw renamed("@graph");
        var signed = expanded.getJsonObject(0);
        compare(written, signed, ClaimNames.CREDENTIAL);
        compare(written, signed, ClaimNames.PROOF);
        compareEach(written, signed, "credentialStatus", ClaimNames.STATUS);
        compareEach(written, signed, "credentialSubject", ClaimNames.LIST);
        checkDescribedOnce(signed);
    }

    private static void compareEach(JsonNode written, JsonObject signed, String term, ClaimNames names) {
        var those = Parts.list(written, term);
        var these = values(signed, ClaimNames.CREDENTIAL.iri(term));
        for (var at = 0; at < those.size(); at++)
            compare(those.get(at), these.get(at).asJsonObject(), names);
    }

    private static void compare(JsonNode written, JsonObject signed, ClaimNames names) {
        if (!Parts.id(written).equals(text(signed, ID))) throw renamed("id");
        compareTypes(Parts.texts(written, "type"), values(signed, TYPE));
        if (!names.isAbout(Parts.texts(written, "type"))) return;
        for (var term : names.terms()) {
            var those = Parts.list(written, term);
            var these = values(signed, names.iri(term));
            var isSame = those.size() == these.size()
                    && IntStream.range(0, those.size()).allMatch(at -> isSame(term, those.get(at), these.get(at)));
            if (!isSame) throw renamed(term);
        }
    }

    private static void compareTypes(List<String> written, List<JsonValue> signed) {
        var iris = signed.stream().map(PlainClaims::text).toList();
        var isSame = written.size() == signed.size()
                && ClaimNames.isBadge(iris) == written.stream().anyMatch(ClaimNames.BADGE_TYPES::contains)
                && ClaimNames.TYPES.entrySet().stream()
                        .allMatch(it -> written.contains(it.getKey()) == iris.contains(it.getValue()));
        if (!isSame) throw renamed("type");
    }

    private static boolean isSame(String term, JsonNode written, JsonValue value) {
        if (!(value instanceof JsonObject signed)) return false;
        if (signed.containsKey("@value")) return text(signed.get("@value")).equals(written.asString(""));
        var id = Parts.id(written);
        return text(signed, ID).equals(term.equals("proofPurpose") ? ClaimNames.SECURITY + id : id);
    }

    /** The credential and its statuses must not be described a second time, as part of something else. */
    private static void checkDescribedOnce(JsonObject signed) {
        var single = new HashSet<String>();
        single.add(text(signed, ID));
        values(signed, ClaimNames.CREDENTIAL.iri("credentialStatus"))
                .forEach(it -> single.add(text(it.asJsonObject(), ID)));
        single.remove("");
        checkDescribedOnce(signed, single, new HashSet<>());
    }

    private static void checkDescribedOnce(JsonValue value, Set<String> single, Set<String> described) {
        if (value instanceof JsonArray values) values.forEach(it -> checkDescribedOnce(it, single, described));
        if (!(value instanceof JsonObject node)) return;
        var id = text(node, ID);
        if (node.size() > 1 && single.contains(id) && !described.add(id)) throw renamed(id);
        node.values().forEach(it -> checkDescribedOnce(it, single, described));
    }

    private static List<JsonValue> values(JsonObject node, String key) {
        return node.get(key) instanceof JsonArray values ? values : List.of();
    }

    private static String text(JsonObject node, String key) {
        return node.containsKey(key) ? text(node.get(key)) : "";
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static FlawedException renamed(String name) {
        return new FlawedException(Flaw.RENAMED, name);
    }
}
