package app.laurel.ballot;

import app.laurel.base.Seal;
import app.laurel.base.id.EditionId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions' secrets: 32 random bytes each, wrapped under the installation's master key. Who holds one may read ballots, so
 * none leaves this module.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditionKeys {
    private final BallotKeyStore store;
    private final Seal masterSeal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EditionKeys(BallotKeyStore store, Seal masterSeal, Clock clock) {
        this.store = store;
        this.masterSeal = masterSeal;
        this.clock = clock;
    }

    /** The key for casting; made at the first ballot. Until the transaction ends, {@link #shut} waits. */
    EditionKey forCasting(EditionId edition) {
        if (store.find(edition).isEmpty()) {
            var key = new byte[EditionKey.BYTES];
            random.nextBytes(key);
            store.addIfNone(edition, masterSeal.close(key, context(edition)), clock.instant());
        }
        return store.findAndHoldOpen(edition)
                .map(it -> unwrap(edition, it))
                .orElseThrow(() -> new IllegalStateException("the key of edition " + edition + " was destroyed"));
    }

    /** The key for reading; a key never made sealed nothing, so any key reads an empty box. */
    EditionKey forReading(EditionId edition) {
        return store.find(edition)
                .map(it -> unwrap(edition, it))
                .orElseGet(() -> new EditionKey(edition, new byte[EditionKey.BYTES]));
    }

    /** Waits until every ballot that is being cast now is in. */
    void shut(EditionId edition) {
        store.shut(edition);
    }

    private EditionKey unwrap(EditionId edition, byte[] wrapped) {
        return new EditionKey(edition, masterSeal.open(wrapped, context(edition)));
    }

    private static byte[] context(EditionId edition) {
        return ("laurel/edition-key/" + edition).getBytes(StandardCharsets.US_ASCII);
    }
}
