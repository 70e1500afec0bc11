package app.laurel.badge;

import java.time.Instant;

/**
 * A badge that hung on a page of its shop.
 *
 * @param page the address that was asked for
 * @param at when it was found there last
 * @param last what the last look there showed
 */
public record Sighting(String page, Instant at, Look last) {
    /** It hangs there at this moment. */
    static Sighting now(String page, Instant now) {
        return new Sighting(page, now, new Look(now, What.SEEN));
    }

    /** The same after a look that did not find it. */
    Sighting without(What shown, Instant now) {
        return new Sighting(page, at, new Look(now, shown));
    }

    /** One look at the page, by ourselves or for the owner. */
    public record Look(Instant at, What shown) {}

    /** What a look showed. */
    public enum What {
        SEEN,
        /** The page answers without the badge. */
        MISSING,
        /** There is no page, or no answer. */
        UNANSWERED
    }
}
