package app.laurel.base.change;

import java.time.Instant;
import java.util.Optional;

/** A module's moments at which what it shows changes by itself: a date that comes, an award that ends. */
@FunctionalInterface
public interface Horizon {
    /** The first of them after this moment; empty if none is to come. */
    Optional<Instant> nextAfter(Instant now);
}
