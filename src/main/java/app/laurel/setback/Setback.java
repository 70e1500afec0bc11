package app.laurel.setback;

import java.time.Instant;

/**
 * A piece of work that was set aside.
 *
 * @param words what the failure said
 * @param times how often it failed
 */
public record Setback(String work, String subject, String words, int times, Instant firstAt, Instant latestAt) {
    /**
     * No piece of a batch: the installation itself was set back to the state of a copy. First is then the moment of that state, latest
     * the moment at which it was restored; and it stays.
     */
    public static final String RESTORED = "restored";

    /** Whether the installation was set back to a copy. */
    public boolean isRestored() {
        return work.equals(RESTORED);
    }
}
