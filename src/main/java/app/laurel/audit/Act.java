package app.laurel.audit;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
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

    /** The act with every component added that differs between what was and what is. */
    public <R extends Record> Act changing(R before, R after) {
        var act = this;
        for (var component : before.getClass().getRecordComponents()) {
            var was = value(component, before);
            var is = value(component, after);
            if (!was.equals(is)) act = act.changing(component.getName(), was, is);
        }
        return act;
    }

    private static String value(RecordComponent component, Record of) {
        try {
            return String.valueOf(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("got a record that is not public", unreadable);
        }
    }

    /** An act without further facts. */
    public static Act of(CommunityId community, AccountId by, String name, String object, String reason) {
        return new Act(community, by, name, object, reason, Map.of());
    }
}
