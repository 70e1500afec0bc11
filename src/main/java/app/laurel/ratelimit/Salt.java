package app.laurel.ratelimit;

import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The installation's salt: made by whichever node starts first, the same for all nodes, sealed in the database. */
@Service
@Transactional
class Salt {
    private static final byte[] CONTEXT = "ratelimit_salt".getBytes(StandardCharsets.US_ASCII);

    private final RateLimitStore store;
    private final Seal seal;

    Salt(RateLimitStore store, Seal masterSeal) {
        this.store = store;
        this.seal = masterSeal;
    }

    byte[] get() {
        return seal.open(store.findSalt().orElseGet(this::make), CONTEXT);
    }

    private byte[] make() {
        var salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        store.addSalt(seal.close(salt, CONTEXT));
        return store.findSalt().orElseThrow();
    }
}
