package app.laurel.base.occasion;

import java.time.Clock;
import java.util.Optional;

/** An award for real people: the time is the time, and there is nothing to say first. */
final class RealOccasion implements Occasion {
    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public Optional<Banner> banner() {
        return Optional.empty();
    }

    @Override
    public boolean isInThePast() {
        return false;
    }
}
