package app.laurel.ratelimit;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which challenges were used, on whichever node, until they would be too old anyway. */
@Service
@Transactional
class SpentWork {
    private final SpentWorkStore store;

    SpentWork(SpentWorkStore store) {
        this.store = store;
    }

    /**
     * Of several at once, exactly one is the first.
     *
     * @param expiresAt in seconds since 1970
     */
    boolean spend(byte[] challenge, long expiresAt) {
        return store.add(challenge, Instant.ofEpochSecond(expiresAt));
    }

    void purge(Instant now) {
        store.purge(now);
    }
}
