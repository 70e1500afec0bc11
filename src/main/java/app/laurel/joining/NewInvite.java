package app.laurel.joining;

import app.laurel.base.text.PlainText;
import java.time.Duration;

/**
 * An invitation as a moderator wants it.
 *
 * @param label for whom it is; may be blank
 * @param mostUses how many people may come in by it, 1 to 10,000
 * @param lasts an hour to a year
 */
public record NewInvite(String label, int mostUses, Duration lasts) {
    /** The longest label, in UTF-16 units. */
    public static final int LONGEST_LABEL = 80;

    /** The most people that one invitation lets in. */
    public static final int MOST_USES = 10_000;

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    public NewInvite {
        label = PlainText.line(label, LONGEST_LABEL);
        if (mostUses < 1 || mostUses > MOST_USES) {
            throw new IllegalArgumentException("got %d uses, want 1 to %d".formatted(mostUses, MOST_USES));
        }
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("got %s, want an hour to a year".formatted(lasts));
        }
    }
}
