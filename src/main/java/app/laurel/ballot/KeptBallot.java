package app.laurel.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one voter's ballot: the answers as last saved, and what was last cast.
 *
 * @param version rises with every save and every cast; 0 before the first
 * @param answers cast or not
 * @param cast null if no ballot of this voter stands
 */
public record KeptBallot(
        int version, Answers answers, @Nullable Cast cast) {
    /** A ballot without answers. */
    static final KeptBallot EMPTY = new KeptBallot(0, Answers.NONE, null);

    /**
     * The ballot that stands.
     *
     * @param number of the receipt
     * @param at when it was cast or last changed
     */
    public record Cast(Answers answers, String number, Instant at) {}
}
