package app.laurel.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fields that pages offered, by name, and how many of the texts each was given: a field gets one after the other, until it had all. */
final class TypedFields {
    /** Where a field says no length of its own, several short texts go in at a time up to this one. */
    private static final int USUAL = 200;

    private final List<String> texts;
    private final Map<String, Integer> given = new TreeMap<>();
    private final Set<String> keeping = new HashSet<>();

    TypedFields(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /** As many texts in one as the field takes, at least one. */
    record Batch(String text, int upTo) {}

    /** What this field is to be given next; it begins again once it had all. */
    Batch next(String field, int longest) {
        var at = given.computeIfAbsent(field, offered -> 0) % texts.size();
        var most = longest > 0 ? longest : USUAL;
        var text = new StringBuilder(texts.get(at++));
        while (at < texts.size() && text.length() + 1 + texts.get(at).length() <= most) {
            text.append(' ').append(texts.get(at++));
        }
        return new Batch(text.toString(), at);
    }

    /**
     * Whether this form, of a page or a dialog, is now to keep what is sound in fields that take no other, so that the rest is taken;
     * every other time it is.
     */
    boolean isToKeepSound(String form) {
        if (keeping.remove(form)) return false;
        return keeping.add(form);
    }

    /** It took them. */
    void took(String field, Batch batch) {
        given.merge(field, batch.upTo(), Math::max);
    }

    /** Whether it still lacks some; so does a field that nobody has seen. */
    boolean lacks(String field) {
        return given.getOrDefault(field, 0) < texts.size();
    }

    /** Those that were offered and lack some of the texts, with how many they had. */
    Map<String, Integer> lacking() {
        var lacking = new TreeMap<>(given);
        lacking.keySet().removeIf(it -> !lacks(it));
        return lacking;
    }

    /** How many texts went into fields. */
    int total() {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The names of all that were offered. */
    List<String> names() {
        return List.copyOf(given.keySet());
    }
}
