package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision of moderators about a whole category, with its public reason. It is never removed; a withdrawal that was undone says so.
 *
 * @param name of the category, when this was decided
 * @param other what the second category is called, or the new name; without words where there is none
 * @param nominees the names of those who went to the other one; empty where all did or none
 */
public record CategoryRuling(
        Kind kind,
        CategoryId category,
        @Nullable CategoryId into,
        Bilingual name,
        Bilingual other,
        String nominees,
        String reason,
        AccountId by,
        Instant at,
        @Nullable AccountId undoneBy,
        @Nullable Instant undoneAt) {

    /** What was decided. */
    public enum Kind {
        /** All its nominations count in another category from then on; it gives no award. */
        MERGE,
        /** Some of its nominees went to a category that was made for them. */
        SPLIT,
        /** It has another name. */
        RENAME,
        /** It gives no award; its nominations stay where they are. */
        WITHDRAW,
        /** One of its nominees went to another category. */
        MOVE
    }

    /** Whether it is in force. */
    public boolean stands() {
        return undoneAt == null;
    }

    /** Whether it can be undone: what was moved is never sorted apart again, but can be moved by a further ruling. */
    public boolean canBeUndone() {
        return kind == Kind.WITHDRAW && stands();
    }
}
