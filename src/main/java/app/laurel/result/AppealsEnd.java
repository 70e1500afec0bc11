package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.base.id.EditionId;
import app.laurel.edition.AppealWindow;
import app.laurel.edition.EditionPieces;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has the ballots of a year destroyed when the time for appeals is over. A correction that is under way by then comes first. */
@Component
class AppealsEnd {
    private final AppealStore store;
    private final BallotBox box;
    private final EditionPieces pieces;
    private final Setbacks setbacks;
    private final TransactionOperations transactions;
    private final Clock clock;

    AppealsEnd(
            AppealStore store,
            BallotBox box,
            EditionPieces pieces,
            Setbacks setbacks,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.box = box;
        this.pieces = pieces;
        this.setbacks = setbacks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each year by itself: one that fails is set aside, tried again, and stops no other. */
    void destroyDue() {
        var ended = clock.instant().minus(AppealWindow.LENGTH);
        var due = transactions.execute(status -> store.listQuietSince(ended));
        for (var edition : due == null ? List.<EditionId>of() : due) {
            setbacks.attempt(pieces.of("appeals", edition), () -> box.destroy(edition));
        }
    }
}
