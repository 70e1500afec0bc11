package app.laurel.ballot;

import app.laurel.edition.Category;
import app.laurel.nomination.Shortlists;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a category's vote for one request. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Polls {
    private final CategoryKeys keys;
    private final Shortlists shortlists;

    Polls(CategoryKeys keys, Shortlists shortlists) {
        this.keys = keys;
        this.shortlists = shortlists;
    }

    /** The poll, with its key held; empty once that is destroyed, for then voting is over whatever a clock says. */
    Optional<Poll> open(Category category) {
        return keys.hold(category.id()).map(held -> {
            var paper = new BallotPaper(shortlists.fixed(category), category.rules());
            return new Poll(category, held.key(), held.shut(), held.ahead(), paper);
        });
    }
}
