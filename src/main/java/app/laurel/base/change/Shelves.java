package app.laurel.base.change;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Sets up shelves. */
@Component
public class Shelves {
    private final Changes changes;
    private final Horizons horizons;
    private final Clock clock;

    Shelves(Changes changes, Horizons horizons, Clock clock) {
        this.changes = changes;
        this.horizons = horizons;
        this.clock = clock;
    }

    /** A shelf for so many things at most. */
    public <K, V> Shelf<K, V> of(int most) {
        return new Shelf<>(
                changes,
                horizons,
                clock,
                Caffeine.newBuilder().maximumSize(most).build());
    }

    /** A shelf for things that weigh so many bytes at most, together. */
    public <K, V> Shelf<K, V> ofBytes(long most, ToIntFunction<? super V> bytes) {
        return new Shelf<>(
                changes,
                horizons,
                clock,
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((K key, Shelf.Made<V> made) -> bytes.applyAsInt(made.value()))
                        .build());
    }
}
