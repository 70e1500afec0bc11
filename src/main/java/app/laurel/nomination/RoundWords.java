package app.laurel.nomination;

import app.laurel.count.hugo.PluribusRound;
import java.util.Locale;

/** What decided a round of a shortlist's count, in words. */
public final class RoundWords {
    private RoundWords() {}

    /** The key of the text. */
    public static String why(PluribusRound round) {
        return "nomination.why." + round.why().name().toLowerCase(Locale.ROOT);
    }
}
