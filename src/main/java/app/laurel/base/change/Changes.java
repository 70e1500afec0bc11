package app.laurel.base.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often anything that is shown from memory has changed, in two exactnesses: {@link #now} asks the database, once a transaction;
 * {@link #known} asks nobody, is exact for changes made on this node and a second late for those of others.
 */
@Component
public class Changes {
    private static final Duration LATELY = Duration.ofMinutes(1);

    private final ChangeStore store;
    private final TransactionTemplate apart;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final AtomicLong known = new AtomicLong();
    private volatile Instant looked = Instant.MIN;

    Changes(ChangeStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** The version as this node knows it; what was made before it was last raised is to be made again. */
    public long known() {
        return known.get();
    }

    /** Whether this node has seen within the last minute what others change; not so while it is cut off from the database. */
    public boolean hasLookedLately() {
        return !looked.isBefore(clock.instant().minus(LATELY));
    }

    /**
     * The version as the database has it. Asked once in a transaction: what is held is then of one moment until its end.
     *
     * @throws IllegalStateException outside a transaction
     */
    long now() {
        return ongoing().version(store);
    }

    /** Whether this transaction has changed what is shown: what it reads then is nobody else's yet. */
    boolean isWriting() {
        return ongoing().isWriting();
    }

    /** Something that is shown was written just now. */
    void wrote() {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            ongoing().write();
        else raiseApart();
    }

    /** Looks what other nodes have changed. */
    void look() {
        var begun = clock.instant();
        var version = reading.execute(status -> store.version());
        if (version != null) learn(version);
        looked = begun;
    }

    long raise() {
        return store.raise();
    }

    void raiseApart() {
        var version = apart.execute(status -> store.raise());
        if (version != null) learn(version);
    }

    /** Never goes back: a look that began before a commit may end after it. */
    void learn(long version) {
        known.accumulateAndGet(version, Math::max);
    }

    private Ongoing ongoing() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("got no transaction, want one");
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Ongoing ongoing) return ongoing;
        var ongoing = new Ongoing(this);
        TransactionSynchronizationManager.bindResource(this, ongoing);
        TransactionSynchronizationManager.registerSynchronization(ongoing);
        return ongoing;
    }
}
