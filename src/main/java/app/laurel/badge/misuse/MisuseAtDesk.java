package app.laurel.badge.misuse;

import app.laurel.badge.WornAward;
import app.laurel.edition.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open report as a moderator reads it.
 *
 * @param worn the award; empty where none was named, or it cannot be read any more
 * @param edition the year that gave it; null where none was named
 * @param place whether the page is the shop's
 * @param mayClose whether the moderator has no shop in that year
 */
public record MisuseAtDesk(
        MisuseReport report,
        Optional<WornAward> worn,
        @Nullable Edition edition,
        Place place,
        boolean mayClose) {
    /** How a page stands to the shop that won. */
    public enum Place {
        /** It is on an address of the shop. */
        OF_THE_SHOP,
        /** It is on no address of the shop. */
        ELSEWHERE,
        /** No address of the shop is known, or no shop. */
        UNKNOWN
    }
}
