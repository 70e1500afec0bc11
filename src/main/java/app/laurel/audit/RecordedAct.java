package app.laurel.audit;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands on record.
 *
 * @param number the later the greater
 * @param by null for the system itself, at a date
 * @param before what the act changed, as it was
 * @param after what the act changed, as it is since
 * @param facts the rest of what there is to know
 */
public record RecordedAct(
        long number,
        @Nullable AccountId by,
        String name,
        String object,
        @Nullable String reason,
        SortedMap<String, String> before,
        SortedMap<String, String> after,
        SortedMap<String, String> facts,
        Instant at) {

    static RecordedAct of(
            long number,
            @Nullable AccountId by,
            String name,
            String object,
            @Nullable String reason,
            Map<String, String> facts,
            Instant at) {
        var before = named(facts, it -> name(it, Act.BEFORE, "from"));
        var after = named(facts, it -> name(it, Act.AFTER, "to"));
        var rest = named(facts, it -> isChange(it) ? null : it);
        return new RecordedAct(number, by, name, object, reason, before, after, rest, at);
    }

    private static SortedMap<String, String> named(
            Map<String, String> facts, Function<String, @Nullable String> naming) {
        var named = new TreeMap<String, String>();
        facts.forEach((key, value) -> {
            var name = naming.apply(key);
            if (name != null) named.put(name, value);
        });
        return named;
    }

    /** An act that changes one thing may say from and to, without naming the thing. */
    private static @Nullable String name(String key, String prefix, String single) {
        if (key.equals(single)) return "";
        return key.startsWith(prefix) ? key.substring(prefix.length()) : null;
    }

    private static boolean isChange(String key) {
        return name(key, Act.BEFORE, "from") != null || name(key, Act.AFTER, "to") != null;
    }
}
