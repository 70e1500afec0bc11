package app.laurel.badge;

/** Where an award stands today, as its badge must say. Only a living or a past award is praised. */
public enum BadgeState {
    /** Within its display term. */
    ACTIVE,
    /** Past its display term: still a true award of its year. */
    EXPIRED,
    /** Set aside while a dispute or the shop's domain is looked into. */
    SUSPENDED,
    /** The shop does not want it. The award was won, and the result stands. */
    DECLINED,
    /** Taken back for good. */
    REVOKED,
    /** Shown on a site that the award does not belong to. */
    NOT_VALID_HERE;

    /** Whether the badge may name what was won. */
    public boolean praises() {
        return this == ACTIVE || this == EXPIRED;
    }
}
