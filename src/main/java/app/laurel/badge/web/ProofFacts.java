package app.laurel.badge.web;

import app.laurel.badge.Ratings;
import app.laurel.shop.Rename;
import java.util.List;

/**
 * What is known of an award beside what its badge says.
 *
 * @param ratings the figures behind it
 * @param renames how the shop was renamed after its name had been fixed, the first time first
 */
public record ProofFacts(Ratings ratings, List<Rename> renames) {
    public ProofFacts {
        renames = List.copyOf(renames);
    }
}
