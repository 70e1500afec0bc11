package app.laurel.base.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values held in memory for as long as nothing that is shown has changed anywhere; to be asked within a transaction. A transaction
 * that changes something itself reads past the memory and leaves nothing in it.
 */
public final class Held<K, V> {
    private final Changes changes;
    private final Cache<K, Entry<V>> kept;

    /** @param most values at once; those not asked for the longest time go first */
    public Held(Changes changes, int most) {
        this.changes = changes;
        kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** The value of this key, read now if need be; what is not there is not held. */
    public Optional<V> find(K key, Function<? super K, Optional<V>> read) {
        if (changes.isWriting()) return read.apply(key);
        // why first: what is read after a change that comes in between is let go once too often, never once too seldom
        var version = changes.now();
        var known = kept.getIfPresent(key);
        if (known != null && known.version() == version) return Optional.of(known.value());
        var value = read.apply(key);
        value.ifPresent(it -> kept.put(key, new Entry<>(version, it)));
        return value;
    }

    /** As {@link #find}, for what is always there. */
    public V get(K key, Function<? super K, ? extends V> read) {
        return find(key, it -> Optional.of(read.apply(it))).orElseThrow();
    }

    private record Entry<V>(long version, V value) {}
}
