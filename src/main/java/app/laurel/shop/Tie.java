package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a member speaks for a shop or works there.
 *
 * @param endedAt null while it lasts
 */
public record Tie(
        ShopId shop,
        MemberId member,
        Kind kind,
        Instant since,
        @Nullable Instant endedAt) {
    /** What ties a member to a shop. */
    public enum Kind {
        /** A moderator has said that the member speaks for the shop. */
        OWNER,
        /** The member has declared to work there. */
        STAFF
    }

    /** Whether it lasted at some moment from this one on. */
    public boolean lastedFrom(Instant moment) {
        return endedAt == null || endedAt.isAfter(moment);
    }
}
