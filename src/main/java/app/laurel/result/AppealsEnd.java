package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.base.id.EditionId;
import app.laurel.edition.AppealWindow;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has the ballots of a year destroyed when the time for appeals is over. A correction that is under way by then comes first. */
@Component
class AppealsEnd {
    private static final Logger LOG = LoggerFactory.getLogger(AppealsEnd.class);

    private final AppealStore store;
    private final BallotBox box;
    private final TransactionOperations transactions;
    private final Clock clock;

    AppealsEnd(AppealStore store, BallotBox box, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each year by itself: one that fails is tried again and stops no other. */
    void destroyDue() {
        var ended = clock.instant().minus(AppealWindow.LENGTH);
        var due = transactions.execute(status -> store.listQuietSince(ended));
        for (var edition : due == null ? List.<EditionId>of() : due) {
            try {
                box.destroy(edition);
            } catch (RuntimeException failed) {
                LOG.error("The ballots of edition {} could not be destroyed; it is tried again", edition, failed);
            }
        }
    }
}
