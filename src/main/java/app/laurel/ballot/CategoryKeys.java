package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
            make(category);
            before = machine.instant();
            found = store.hold(category);
        }
        var row = found.orElseThrow();
        var wrapped = row.wrapped();
        if (wrapped == null) return Optional.empty();
        var now = Instant.EPOCH.plus(row.now(), ChronoUnit.MICROS);
        return Optional.of(new Hold(unwrap(category, wrapped), row.shut(), Duration.between(before, now)));
    }

    private void make(CategoryId category) {
        var key = new byte[CategoryKey.BYTES];
        random.nextBytes(key);
        store.addIfNone(category, masterSeal.close(key, context(category)), clock.instant());
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
