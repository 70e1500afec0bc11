package app.laurel.ballot;

import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an edition's vote for one request. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Polls {
    private final EditionKeys keys;
    private final Shortlists shortlists;

    Polls(EditionKeys keys, Shortlists shortlists) {
        this.keys = keys;
        this.shortlists = shortlists;
    }

    /** The poll, with its key held; empty once that is destroyed, for then voting is over whatever a clock says. */
    Optional<Poll> open(Edition edition) {
        return keys.hold(edition.id()).map(held -> {
            var paper = new BallotPaper(shortlists.fixed(edition.only()), edition.rules());
            return new Poll(edition, held.key(), held.shut(), held.ahead(), paper);
        });
    }
}
