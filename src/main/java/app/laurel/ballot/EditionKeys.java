package app.laurel.ballot;

import app.laurel.base.id.EditionId;
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
 * The editions' secrets: 32 random bytes each, wrapped under the installation's master key. Who holds one may read ballots, so
 * none leaves this module.
 *
 * @see "src/docs/decisions/no-marks-for-moderators.md"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditionKeys {
    private final BallotKeyStore store;
    private final Seal masterSeal;
    private final Clock clock;
    private final Clock machine;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    EditionKeys(BallotKeyStore store, Seal masterSeal, Clock clock) {
        this(store, masterSeal, clock, Clock.systemUTC());
    }

    /** For tests: keys as a machine with this clock sees them. */
    EditionKeys(BallotKeyStore store, Seal masterSeal, Clock clock, Clock machine) {
        this.store = store;
        this.masterSeal = masterSeal;
        this.clock = clock;
        this.machine = machine;
    }

    /** The key for casting; made at the first ballot, empty once it is destroyed. Until the transaction ends, {@link #shut} waits. */
    Optional<Hold> hold(EditionId edition) {
        var before = machine.instant();
        var found = store.hold(edition);
        if (found.isEmpty()) {
            make(edition);
            before = machine.instant();
            found = store.hold(edition);
        }
        var row = found.orElseThrow();
        var wrapped = row.wrapped();
        if (wrapped == null) return Optional.empty();
        var now = Instant.EPOCH.plus(row.now(), ChronoUnit.MICROS);
        return Optional.of(new Hold(unwrap(edition, wrapped), row.shut(), Duration.between(before, now)));
    }

    private void make(EditionId edition) {
        var key = new byte[EditionKey.BYTES];
        random.nextBytes(key);
        store.addIfNone(edition, masterSeal.close(key, context(edition)), clock.instant());
    }

    /** The key for reading; empty once it is destroyed. A key never made sealed nothing, so any key reads an empty box. */
    Optional<EditionKey> find(EditionId edition) {
        var row = store.find(edition);
        if (row.isEmpty()) return Optional.of(new EditionKey(edition, new byte[EditionKey.BYTES]));
        return row.flatMap(it -> Optional.ofNullable(it.wrapped())).map(it -> unwrap(edition, it));
    }

    /** Waits until every ballot that is being cast now is in; none is taken afterwards. */
    void shut(EditionId edition) {
        store.shut(edition, clock.instant());
    }

    private EditionKey unwrap(EditionId edition, byte[] wrapped) {
        return new EditionKey(edition, masterSeal.open(wrapped, context(edition)));
    }

    /** A key that is held, whether the count had begun by then, and how far the database's clock is ahead of the machine's. */
    record Hold(EditionKey key, boolean shut, Duration ahead) {}

    private static byte[] context(EditionId edition) {
        return ("laurel/edition-key/" + edition).getBytes(StandardCharsets.US_ASCII);
    }
}
