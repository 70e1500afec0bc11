package app.laurel.result;

import app.laurel.base.change.Horizon;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next end of an award: then its badge says so. */
@Component
class AwardHorizon implements Horizon {
    private final AwardStore store;

    AwardHorizon(AwardStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        return store.nextEndAfter(now);
    }
}
