package app.laurel.base.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The next moment at which anything that is shown changes by itself; asked once per change, and again when it has come. */
@Component
class Horizons {
    private final Changes changes;
    private final ObjectProvider<Horizon> modules;
    private volatile Stretch last = new Stretch(-1, Instant.MAX, Instant.MIN);

    Horizons(Changes changes, ObjectProvider<Horizon> modules) {
        this.changes = changes;
        this.modules = modules;
    }

    /** From now on: the stretch in which everything stays as it is, unless somebody changes it. */
    Stretch from(Instant now) {
        var known = last;
        var version = changes.known();
        if (known.holds(version, now)) return known;
        var until = modules.orderedStream()
                .map(it -> it.nextAfter(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        last = new Stretch(version, now, until);
        return last;
    }

    /**
     * A stretch of time within one version.
     *
     * @param until the first moment that does not belong to it any more
     */
    record Stretch(long version, Instant from, Instant until) {
        boolean holds(long current, Instant now) {
            return version == current && !now.isBefore(from) && now.isBefore(until);
        }
    }
}
