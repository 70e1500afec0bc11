package app.laurel.backup;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When this database was copied last, as {@code laurel backup} noted it; copies by other tools are not known here. */
@Service
@Transactional(readOnly = true)
public class MadeCopies {
    private final MadeCopyStore store;

    MadeCopies(MadeCopyStore store) {
        this.store = store;
    }

    /** Empty where none was ever made. */
    public Optional<MadeCopy> findLast() {
        return store.find();
    }
}
