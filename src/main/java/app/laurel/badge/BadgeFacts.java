package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import org.jspecify.annotations.Nullable;

/**
 * What a badge states.
 *
 * @param domain the shop's address, if it has one
 * @param shop the shop's name in the badge's language; empty where none can be named
 * @param award what was won, in the badge's language: "Best Service"; empty where that is not known
 * @param proof where the code can be checked, as people type it: {@code laurel.example/c/7K3M9QXA}
 */
public record BadgeFacts(
        AwardCode code,
        @Nullable ShopDomain domain,
        String shop,
        String community,
        int year,
        String award,
        String proof,
        BadgeState state) {

    /** The shop as the picture names it: by its domain, else by its name. */
    String owner() {
        return domain == null ? shop : domain.shown();
    }
}
