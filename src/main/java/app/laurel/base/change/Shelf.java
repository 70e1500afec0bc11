package app.laurel.base.change;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.change.Horizons.Stretch;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What readers are shown, made once and given to all of them without asking the database, until something that is shown changes or
 * a date comes. What was changed on this node is seen at once, what was changed on another within a second.
 */
public final class Shelf<K, V> {
    private static final Duration OUTLASTING = Duration.ofDays(1);

    private final Changes changes;
    private final Horizons horizons;
    private final Clock clock;
    private final Cache<K, Made<V>> kept;

    Shelf(Changes changes, Horizons horizons, Clock clock, Cache<K, Made<V>> kept) {
        this.changes = changes;
        this.horizons = horizons;
        this.clock = clock;
        this.kept = kept;
    }

    /** What lies there and is still right. */
    public @Nullable V find(K key) {
        var made = kept.getIfPresent(key);
        return made != null && made.stretch().holds(changes.known(), clock.instant()) ? made.value() : null;
    }

    /** What lies there, or what is made now; while the database is away, what lay there last. */
    public V get(K key, Supplier<? extends V> make) {
        var found = find(key);
        if (found != null) return found;
        try {
            var begun = begin();
            var made = make.get();
            begun.put(key, made);
            return made;
        } catch (RuntimeException failure) {
            var last = DatabaseFaults.isAway(failure) ? findLast(key) : null;
            if (last == null) throw failure;
            return last;
        }
    }

    /**
     * What lay there last, even if something has changed since: for readers, while the database is away and nothing can be made.
     * It is given for a day beyond the date that ended it, as caches on the way to readers may do, too.
     */
    public @Nullable V findLast(K key) {
        var made = kept.getIfPresent(key);
        if (made == null) return null;
        var now = clock.instant();
        return made.stretch().until().isBefore(now.minus(OUTLASTING)) ? null : made.value();
    }

    /** To be called before something is made: what changes meanwhile makes it wrong from the beginning. */
    public Begun begin() {
        return new Begun(horizons.from(clock.instant()));
    }

    /** The moment from which something that is being made is true. */
    public final class Begun {
        private final Stretch stretch;

        private Begun(Stretch stretch) {
            this.stretch = stretch;
        }

        /** Puts it onto the shelf. */
        public void put(K key, V value) {
            kept.put(key, new Made<>(value, stretch));
        }
    }

    record Made<V>(V value, Stretch stretch) {}
}
