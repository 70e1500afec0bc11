package app.laurel.badge.misuse;

import app.laurel.edition.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is open about one award at one host, as a moderator reads it.
 *
 * @param award empty where none was named, or it cannot be read any more
 * @param edition the year that gave it; null where none was named
 * @param mayClose whether the moderator has no shop in that year
 */
public record MisuseAtDesk(
        MisuseGroup group,
        Optional<ReportedAward> award,
        @Nullable Edition edition,
        boolean mayClose) {
    /** How a page stands to the shop that won. */
    public Place place(SeenPage page) {
        return award.map(it -> it.place(page)).orElse(Place.UNKNOWN);
    }

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
