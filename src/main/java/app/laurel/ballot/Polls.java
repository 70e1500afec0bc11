package app.laurel.ballot;

import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
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

    /** The poll, with its key held. */
    Poll open(Edition edition) {
        var held = keys.hold(edition.id());
        var paper = new BallotPaper(shortlists.fixed(edition), edition.rules());
        return new Poll(edition, held.key(), held.shut(), held.ahead(), paper);
    }
}
