package app.laurel.result;

import app.laurel.base.id.EditionId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the next count of an edition has to take into account, for a count, which holds no transaction. */
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
