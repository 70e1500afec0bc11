package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's decision about a nominee, with its public reason. Rulings are never removed; one that was undone says so.
 *
 * @param into for {@link Kind#MERGE}: the nominee that keeps the nominations
 */
public record Ruling(
        RulingId id,
        Kind kind,
        NomineeId nominee,
        @Nullable NomineeId into,
        String reason,
        AccountId by,
        Instant at,
        @Nullable AccountId undoneBy,
        @Nullable Instant undoneAt) {

    /** What was decided. */
    public enum Kind {
        /** Two spellings of one shop: the nominations of one count for the other. */
        MERGE,
        /** Not eligible: counted as if it had never been named. */
        SET_ASIDE,
        /** On the list although the count did not put it there. */
        ADD,
        /** Off the list although the count put it there. */
        LEAVE_OUT,
        /**
         * Off the list after it was announced: counted again as if it had never been named; nobody else leaves, the
         * next moves up.
         */
        WITHDRAW
    }

    /** Whether it is in force. */
    public boolean stands() {
        return undoneAt == null;
    }
}
