package app.laurel.result;

import app.laurel.base.id.EditionId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The correction that the next count of an edition applies, read in a transaction of its own, because counting holds none. */
@Component
@Transactional(readOnly = true)
class PendingCorrections {
    private final CorrectionStore store;

    PendingCorrections(CorrectionStore store) {
        this.store = store;
    }

    Optional<Correction> find(EditionId edition) {
        return store.find(edition);
    }
}
