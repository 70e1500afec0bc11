package app.laurel.count.hugo;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;

/**
 * What an edition fixes about its nominations.
 *
 * @param places how many places the shortlist has; it may grow on a tie
 * @param repeats what a repeated nominee on one ballot means
 * @param shares how a ballot is shared out
 */
public record PluribusRules(int places, Repeats repeats, Shares shares) {
    /** Refuses a list without places. */
    public PluribusRules {
        if (places < 1) {
            throw new UncountableException(Obstacle.PLACES, places);
        }
    }

    /** E Pluribus Hugo as the WSFS text has it. */
    public static PluribusRules of(int places) {
        return new PluribusRules(places, Repeats.DISTINCT, Shares.EQUAL);
    }
}
