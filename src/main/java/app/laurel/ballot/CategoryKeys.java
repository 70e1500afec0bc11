package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The categories' secrets: 32 random bytes each, wrapped under the installation's master key. Who holds one may read ballots, so
 * none leaves this module.
 *
 * @see "src/docs/decisions/no-marks-for-moderators.md"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CategoryKeys {
    private final BallotKeyStore store;
    private final Seal masterSeal;
    private final Clock clock;
    private final Clock machine;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    CategoryKeys(BallotKeyStore store, Seal masterSeal, Clock clock) {
        this(store, masterSeal, clock, Clock.systemUTC());
    }

    /** For tests: keys as a machine with this clock sees them. */
    CategoryKeys(BallotKeyStore store, Seal masterSeal, Clock clock, Clock machine) {
        this.store = store;
        this.masterSeal = masterSeal;
        this.clock = clock;
        this.machine = machine;
    }

    /** The key for casting; made at the first ballot, empty once it is destroyed. Until the transaction ends, {@link #shut} waits. */
    Optional<Hold> hold(CategoryId category) {
        var before = machine.instant();
        var found = store.hold(category);
        if (found.isEmpty()) {
            make(List.of(category));
            before = machine.instant();
            found = store.hold(category);
        }
        var row = found.orElseThrow();
        var wrapped = row.wrapped();
        if (wrapped == null) return Optional.empty();
        var now = Instant.EPOCH.plus(row.now(), ChronoUnit.MICROS);
        return Optional.of(new Hold(unwrap(category, wrapped), row.shut(), Duration.between(before, now)));
    }

    private void make(Collection<CategoryId> categories) {
        var wrapped = new LinkedHashMap<CategoryId, byte[]>();
        for (var category : categories) {
            var key = new byte[CategoryKey.BYTES];
            random.nextBytes(key);
            wrapped.put(category, masterSeal.close(key, context(category)));
        }
        store.addIfNone(wrapped, clock.instant());
    }

    /** The keys of these categories, for reading; those that were not made yet are made together, and destroyed ones are missing. */
    Map<CategoryId, CategoryKey> ready(Collection<CategoryId> categories) {
        var rows = store.list(categories);
        if (rows.keySet().containsAll(categories)) return unwrap(rows);
        make(categories.stream().filter(it -> !rows.containsKey(it)).toList());
        return find(categories);
    }

    /** The keys of these categories, for reading, as far as they were made and are not destroyed. */
    Map<CategoryId, CategoryKey> find(Collection<CategoryId> categories) {
        return unwrap(store.list(categories));
    }

    private Map<CategoryId, CategoryKey> unwrap(Map<CategoryId, BallotKeyStore.HeldRow> rows) {
        var keys = new LinkedHashMap<CategoryId, CategoryKey>();
        rows.forEach((category, row) -> {
            var wrapped = row.wrapped();
            if (wrapped != null) keys.put(category, unwrap(category, wrapped));
        });
        return keys;
    }

    /** The key for reading; empty once it is destroyed. A key never made sealed nothing, so any key reads an empty box. */
    Optional<CategoryKey> find(CategoryId category) {
        var row = store.find(category);
        if (row.isEmpty()) return Optional.of(new CategoryKey(category, new byte[CategoryKey.BYTES]));
        return row.flatMap(it -> Optional.ofNullable(it.wrapped())).map(it -> unwrap(category, it));
    }

    /** Waits until every ballot that is being cast now is in; none is taken afterwards. */
    void shut(CategoryId category) {
        store.shut(category, clock.instant());
    }

    private CategoryKey unwrap(CategoryId category, byte[] wrapped) {
        return new CategoryKey(category, masterSeal.open(wrapped, context(category)));
    }

    /** A key that is held, whether the count had begun by then, and how far the database's clock is ahead of the machine's. */
    record Hold(CategoryKey key, boolean shut, Duration ahead) {}

    private static byte[] context(CategoryId category) {
        return ("laurel/edition-key/" + category).getBytes(StandardCharsets.US_ASCII);
    }
}
