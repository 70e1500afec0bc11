package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an owner's code was found where only an owner can write, and is looked for again each month.
 *
 * @param address of the shop, as it was proved
 * @param missingSince null where the code stood there the last time
 * @param warnedAt when the owner was told that it does not
 * @param lostAt when it had been missing for too long
 */
public record Proof(
        ShopId shop,
        MemberId member,
        ClaimWay way,
        String address,
        @Nullable Instant missingSince,
        @Nullable Instant warnedAt,
        @Nullable Instant lostAt) {
    /** Between two looks while all is well. */
    static final Duration MONTH = Duration.ofDays(30);

    /** Between two looks while the code is missing. */
    static final Duration DAY = Duration.ofDays(1);

    /** How long it may be missing before the owner is told: a site is down for an evening, and so may be our own way out. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** How long the owner has from the warning. */
    static final Duration GRACE = Duration.ofDays(14);

    /** Whether an owner has to prove the shop anew. */
    public boolean isMissing() {
        return missingSince != null;
    }

    /** Until when the code is to be back; null while nobody was warned. */
    public @Nullable Instant deadline() {
        return warnedAt == null ? null : warnedAt.plus(GRACE);
    }

    /** Whether the owner is to be warned now. */
    boolean callsForWarning(Instant now) {
        return missingSince != null && warnedAt == null && !now.isBefore(missingSince.plus(PATIENCE));
    }

    /** Whether the time of the owner is over. */
    boolean callsForEnd(Instant now) {
        return warnedAt != null && lostAt == null && !now.isBefore(warnedAt.plus(GRACE));
    }
}
