package app.laurel.audit;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act of the back office.
 *
 * @param community null for acts on the installation
 * @param by null for the system itself, at a date
 * @param name module and past tense: {@code edition.created}
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
    public Act {
        facts = Map.copyOf(facts);
    }

    /** An act without further facts. */
    public static Act of(CommunityId community, AccountId by, String name, String object, String reason) {
        return new Act(community, by, name, object, reason, Map.of());
    }
}
