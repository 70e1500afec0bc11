package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
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
    private final BallotStore ballots;
    private final Seal masterSeal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EditionKeys(BallotKeyStore store, BallotStore ballots, Seal masterSeal, Clock clock) {
        this.store = store;
        this.ballots = ballots;
        this.masterSeal = masterSeal;
        this.clock = clock;
    }

    /** The key for casting; made at the first ballot. Until the transaction ends, {@link #shut} waits. */
    Hold hold(EditionId edition) {
        var row = store.hold(edition).orElseGet(() -> make(edition));
        var wrapped = row.wrapped();
        if (wrapped == null) throw new IllegalStateException("the key of edition " + edition + " was destroyed");
        return new Hold(unwrap(edition, wrapped), row.shut());
    }

    private BallotKeyStore.HeldRow make(EditionId edition) {
        var key = new byte[EditionKey.BYTES];
        random.nextBytes(key);
        store.addIfNone(edition, masterSeal.close(key, context(edition)), clock.instant());
        return store.hold(edition).orElseThrow();
    }

    /** The key for reading; a key never made sealed nothing, so any key reads an empty box. */
    EditionKey forReading(EditionId edition) {
        return store.find(edition)
                .map(it -> unwrap(edition, it))
                .orElseGet(() -> new EditionKey(edition, new byte[EditionKey.BYTES]));
    }

    /** Waits until every ballot that is being cast now is in; none is taken afterwards. Their number is noted. */
    void shut(EditionId edition) {
        hold(edition);
        store.shut(edition, clock.instant());
        if (store.ballotsAtShut(edition).isEmpty()) store.noteBallots(edition, ballots.count(edition));
    }

    /** How many ballots lay in the box when it was shut; empty while it is open. */
    Optional<Long> ballotsAtShut(EditionId edition) {
        return store.ballotsAtShut(edition);
    }

    private EditionKey unwrap(EditionId edition, byte[] wrapped) {
        return new EditionKey(edition, masterSeal.open(wrapped, context(edition)));
    }

    /** A key that is held, and whether the count had begun by then. */
    record Hold(EditionKey key, boolean shut) {}

    private static byte[] context(EditionId edition) {
        return ("laurel/edition-key/" + edition).getBytes(StandardCharsets.US_ASCII);
    }
}
