package app.laurel.comment;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment or a reply as it is stored.
 *
 * @param edition what it is about; null where that is a shop
 * @param thread the comment to which it is a reply; null where it began a thread itself
 * @param account null once it was taken back
 */
record Entry(
        CommentId id,
        CommunityId community,
        @Nullable EditionId edition,
        @Nullable ShopId shop,
        @Nullable CommentId thread,
        @Nullable AccountId account,
        boolean forShop,
        String text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable Instant hiddenAt,
        @Nullable AccountId hiddenBy,
        @Nullable String hiddenReason) {
    /** The comment that began its thread. */
    CommentId root() {
        return thread == null ? id : thread;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    /** Whether there is something to reply to, to react to and to report. */
    boolean isOpen() {
        return account != null && !isHidden();
    }

    boolean isBy(AccountId person) {
        return person.equals(account);
    }

    /** How the records of acts name it. */
    String object() {
        return "comment/" + id;
    }
}
