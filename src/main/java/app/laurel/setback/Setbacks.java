package app.laurel.setback;

import app.laurel.base.DatabaseFaults;
import app.laurel.community.Host;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What batches set aside: written by them piece by piece, and shown to moderators and hosts. */
@Service
public class Setbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);
    private static final int SHOWN = 100;

    /** What has not failed again for so long was done, or given up. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final SetbackStore store;
    private final TransactionTemplate apart;
    private final Clock clock;

    Setbacks(SetbackStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does one piece of a batch, and sets it aside if it fails; a piece that was set aside before and is done now is cleared. A
     * database that is away is no fault of the piece: that failure goes on to the caller, whose other pieces would fail of it too.
     *
     * @return whether it was done
     */
    public boolean attempt(Piece piece, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            setAside(piece, failure);
            return false;
        }
        apart.executeWithoutResult(status -> store.clear(piece));
        return true;
    }

    /** Sets a piece aside that has failed. */
    public void setAside(Piece piece, RuntimeException failure) {
        if (DatabaseFaults.isAway(failure)) throw failure;
        var times = apart.execute(status -> store.add(piece, words(failure), clock.instant()));
        if (times != null && times == 1) LOG.error("{} {} is set aside", piece.work(), piece.subject(), failure);
    }

    /** The kind of the failure, not its message: that may quote what is personal. */
    private static String words(RuntimeException failure) {
        var deepest = (Throwable) failure;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest.getClass().getSimpleName();
    }

    /** What of this community was set aside in the last week and is not done yet, and to which copy it was set back; the latest first. */
    @Transactional(readOnly = true)
    public List<Setback> list(Moderator by) {
        return store.list(by.community(), clock.instant().minus(NEWS), SHOWN);
    }

    /** The same of the whole installation. */
    @Transactional(readOnly = true)
    public List<Setback> list(Host by) {
        return store.list(null, clock.instant().minus(NEWS), SHOWN);
    }
}
