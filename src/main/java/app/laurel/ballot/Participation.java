package app.laurel.ballot;

import java.time.Instant;

/**
 * How many have voted, as everyone may know it while voting is open: never how, and in steps.
 *
 * @param ballots in the box when the figure was last published
 * @param publishedAt when that was
 * @param needed ballots without which no shop can be placed
 */
public record Participation(int ballots, Instant publishedAt, int needed) {
    /** Whether there are enough for a result. */
    public boolean isEnough() {
        return ballots >= needed;
    }
}
