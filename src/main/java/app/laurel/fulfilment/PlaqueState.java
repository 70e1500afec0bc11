package app.laurel.fulfilment;

import java.util.Locale;

/** How far a plaque is, in the order of its way; it never goes back, but may be withdrawn, and offered anew then. */
public enum PlaqueState {
    OFFERED,
    ACCEPTED,
    PROOF_APPROVED,
    ORDERED,
    SHIPPED,
    DELIVERED,
    /** It will not come: moderators withdrew it, or the winner wants none. */
    WITHDRAWN;

    /** Whether it is at least as far as another. */
    boolean hasReached(PlaqueState other) {
        return compareTo(other) >= 0;
    }

    /** Whether the other is the very next. */
    boolean leadsTo(PlaqueState other) {
        return switch (this) {
            case OFFERED -> other == ACCEPTED;
            case ACCEPTED -> other == PROOF_APPROVED;
            case PROOF_APPROVED -> other == ORDERED;
            case ORDERED -> other == SHIPPED;
            case SHIPPED -> other == DELIVERED;
            case DELIVERED, WITHDRAWN -> false;
        };
    }

    /** Whether it can still be called off: once it was sent, it comes. */
    public boolean isWithdrawable() {
        return !hasReached(SHIPPED);
    }

    /** Whether the winner may still say that none is wanted: until it is ordered. */
    public boolean isDeclinable() {
        return !hasReached(ORDERED);
    }

    /** Whether the winner may still say where it is to be sent. */
    boolean takesDestination() {
        return !hasReached(ORDERED);
    }

    /** Key of its name in the translations. */
    public String key() {
        return "fulfilment.plaque.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
