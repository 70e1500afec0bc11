package app.laurel.result;

import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of a result that is not out: the moment to wait for. A moment that moderators chose is public once two of them
 * have signed; the date of the year always was, whether anything is counted or not. Nothing else of a count is read here.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class Reveals {
    private final ProgressStore store;
    private final Signing signing;
    private final Clock clock;

    Reveals(ProgressStore store, Signing signing, Clock clock) {
        this.store = store;
        this.signing = signing;
        this.clock = clock;
    }

    /** The moment to wait for, once voting has closed and until the result is out; a chosen one also for as long as it is late. */
    public Optional<Reveal> find(Edition edition) {
        var now = clock.instant();
        if (edition.phaseAt(now) != Phase.COUNTING) return Optional.empty();
        return chosen(edition)
                .or(() -> Optional.ofNullable(edition.schedule().publishes())
                        .filter(now::isBefore)
                        .map(it -> new Reveal(it, false)));
    }

    private Optional<Reveal> chosen(Edition edition) {
        return store.find(edition.id())
                .filter(it -> it.publishedAt() == null && it.releaseAt() != null && isSigned(edition, it.hash()))
                .map(it -> new Reveal(Objects.requireNonNull(it.releaseAt()), true));
    }

    private boolean isSigned(Edition edition, byte[] hash) {
        return Soundness.read(edition.id(), () -> signing.valid(edition, hash).size())
                .filter(it -> it >= Publication.SIGNATURES)
                .isPresent();
    }
}
