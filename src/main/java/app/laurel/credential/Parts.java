package app.laurel.credential;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads parts of documents that may be written in several ways: one thing or a list of one, an address or an object with an id. */
final class Parts {
    private Parts() {}

    /** The text under this key; empty where there is none. */
    static String text(JsonNode node, String key) {
        return node.path(key).stringValue("");
    }

    /** The text under this key, which must be there. */
    static String needText(JsonNode node, String key) {
        var text = text(node, key);
        if (text.isEmpty()) throw missing(node, key);
        return text;
    }

    /** The text under this key, if there is something; what is there must be a text. */
    static Optional<String> findText(JsonNode node, String key) {
        return node.has(key) ? Optional.of(needText(node, key)) : Optional.empty();
    }

    /** That this key has no value that can be used. */
    static FlawedException missing(JsonNode node, String key) {
        return new FlawedException(node.has(key) ? Flaw.PROPERTY_WRONG : Flaw.PROPERTY_MISSING, key);
    }

    /** Each value under this key, whether it stands alone or in a list. */
    static List<JsonNode> list(JsonNode node, String key) {
        return list(node.path(key));
    }

    /** The same, of which there may be at most so many. */
    static List<JsonNode> few(JsonNode node, String key, int most) {
        var list = list(node, key);
        if (list.size() > most) throw new FlawedException(Flaw.TOO_MANY, key, most);
        return list;
    }

    /** Each thing of a list, or the one that stands alone. */
    private static List<JsonNode> list(JsonNode value) {
        if (value.isMissingNode()) return List.of();
        return value.isArray() ? List.copyOf(value.values()) : List.of(value);
    }

    /** Each text under this key. */
    static List<String> texts(JsonNode node, String key) {
        return texts(node.path(key));
    }

    /** Each text of a list, or the one that stands alone. */
    static List<String> texts(JsonNode value) {
        return list(value).stream().flatMap(it -> it.stringValueOpt().stream()).toList();
    }

    /** The address of a thing that is given as an address or as an object with an id; empty where it has none. */
    static String id(JsonNode thing) {
        return thing.isString() ? thing.stringValue() : text(thing, "id");
    }

    /** The document's address without what names a part of it. */
    static String withoutFragment(String address) {
        var hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
