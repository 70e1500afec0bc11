package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The boxes that take ballots or wait to be shut. */
@Component
class OpenBoxes {
    private final BallotKeyStore store;

    OpenBoxes(BallotKeyStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    List<EditionId> list() {
        return store.listOpen();
    }
}
