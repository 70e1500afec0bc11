package app.laurel.audit;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One act of the back office.
 *
 * @param community null for acts on the installation
 * @param by null for the system itself, at a date
 * @param name module and past tense: {@code edition.created}; {@code installation.…} for what a host does to all communities
 * @param object what it was done to: {@code edition/12}
 * @param facts what a reader needs to understand the act; never a secret, never a mark of a ballot
 */
public record Act(
        @Nullable CommunityId community,
        @Nullable AccountId by,
        String name,
        String object,
        @Nullable String reason,
        Map<String, String> facts) {
    /** How the names of acts begin that hosts do to the whole installation: the moderators of every community read them. */
    static final String INSTALLATION = "installation.";

    /** What the names of facts begin with that say how something was before the act, and how it is after. */
    static final String BEFORE = "before.";

    static final String AFTER = "after.";

    public Act {
        facts = Map.copyOf(facts);
    }

    /** The act with what it changed added to its facts: what was before, and what is after; null where there was or is nothing. */
    public Act changing(String what, @Nullable String before, @Nullable String after) {
        var more = new HashMap<>(facts);
        if (before != null) more.put(BEFORE + what, before);
        if (after != null) more.put(AFTER + what, after);
        return new Act(community, by, name, object, reason, more);
    }

    /** The act with every value added that differs between what was and what is; null where there was nothing. */
    public <R extends Record> Act changing(@Nullable R before, R after) {
        var was = RecordFacts.of(before);
        var is = RecordFacts.of(after);
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        var act = this;
        for (var name : names) {
            if (!Objects.equals(was.get(name), is.get(name))) act = act.changing(name, was.get(name), is.get(name));
        }
        return act;
    }

    /** An act without further facts. */
    public static Act of(CommunityId community, AccountId by, String name, String object, String reason) {
        return new Act(community, by, name, object, reason, Map.of());
    }
}
