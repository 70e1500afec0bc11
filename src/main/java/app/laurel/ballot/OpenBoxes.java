package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
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
    List<CategoryId> list() {
        return store.listOpen();
    }
}
