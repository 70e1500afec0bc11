package app.laurel.base.occasion;

import java.time.Clock;
import java.util.Optional;

/**
 * What an installation runs for: a real award, unless a module puts another occasion in its place. By it goes the one clock of
 * the application, and what every page, mail and badge has to say first.
 */
public interface Occasion {
    /** The clock by which everything happens. */
    Clock clock();

    /** What has to be said first; empty for a real award. */
    Optional<Banner> banner();

    /** Whether this thread acts at a moment in an invented past: nobody is written to about it. */
    boolean isInThePast();
}
