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
        /** The member speaks for the shop: a moderator asked, the member accepted. */
        OWNER,
        /** The member has declared to work there. */
        STAFF
    }

    /** Whether it lasted at some moment from this one on. */
    public boolean lastedFrom(Instant moment) {
        return endedAt == null || endedAt.isAfter(moment);
    }

    /** Whether it lasted at some moment from the one on and before the other. */
    public boolean lastedWithin(Instant from, Instant until) {
        return lastedFrom(from) && since.isBefore(until);
    }
}
