package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The plaque of an award.
 *
 * @param version grows with every step, and when it is to be sent elsewhere
 * @param shipment null until it was shipped
 * @param movedAt when it came into its state
 */
public record Plaque(
        AwardCode award,
        CommunityId community,
        ShopId shop,
        PlaqueState state,
        int version,
        @Nullable Shipment shipment,
        Instant movedAt,
        Notes notes) {
    /** Whether the winner may say where it is to be sent: until it is ordered, and again where the address was erased since. */
    public boolean takesDestination() {
        return state.takesDestination() || (state == PlaqueState.ORDERED && notes.erasedAt() != null);
    }

    /** Whose turn it is; nobody's once it has arrived or was withdrawn. */
    public Turn turn() {
        return switch (state) {
            case OFFERED -> Turn.WINNER;
            case ACCEPTED -> notes.wish() == null ? Turn.WINNER : Turn.MODERATORS;
            case PROOF_APPROVED, ORDERED, SHIPPED -> Turn.MODERATORS;
            case DELIVERED, WITHDRAWN -> Turn.NOBODY;
        };
    }

    /** Whether nothing has moved, though those whose turn it is were reminded twice. */
    public boolean isStuck() {
        return turn() != Turn.NOBODY && notes.reminded() >= PlaqueReminders.TIMES;
    }

    /**
     * By whom it is brought.
     *
     * @param carrier its id in the settings
     * @param tracking the carrier's number
     */
    public record Shipment(String carrier, String tracking) {}

    /**
     * What is noted beside its way.
     *
     * @param actedAt when somebody did something about it last
     * @param reminded how often those whose turn it is were reminded since
     * @param remindedAt when anybody was reminded of it last; null if nobody was
     * @param wish what the winner wants changed in the engraving; null for nothing
     * @param proof the engraving that was approved; null until one was
     * @param erasedAt when its address was erased because nothing moved; null if it was not
     */
    public record Notes(
            Instant actedAt,
            int reminded,
            @Nullable Instant remindedAt,
            @Nullable String wish,
            @Nullable Proof proof,
            @Nullable Instant erasedAt) {
        /** Since when nobody has done anything about it, nor was reminded. */
        Instant quietSince() {
            return remindedAt == null || remindedAt.isBefore(actedAt) ? actedAt : remindedAt;
        }
    }

    /** Who has to do something next. */
    public enum Turn {
        WINNER,
        MODERATORS,
        NOBODY
    }
}
