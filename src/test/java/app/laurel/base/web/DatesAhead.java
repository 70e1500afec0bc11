package app.laurel.base.web;

import app.laurel.MovableClock;
import app.laurel.base.change.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates ahead at which something shown changes by itself, of a test's own years and of those that other tests have left. */
final class DatesAhead {
    private DatesAhead() {}

    /** On to a moment from which none of them comes for so long. */
    static void moveToQuiet(MovableClock clock, List<Horizon> horizons, Duration length) {
        for (var next = next(clock, horizons);
                !next.isAfter(clock.instant().plus(length));
                next = next(clock, horizons)) clock.moveTo(next);
    }

    private static Instant next(MovableClock clock, List<Horizon> horizons) {
        return horizons.stream()
                .map(it -> it.nextAfter(clock.instant()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
