package app.laurel.base.change;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has to do with changes: the version it saw, and whether it writes. The version is raised last of all, so
 * that nobody waits for its row while a long transaction is still at work.
 */
final class Ongoing implements TransactionSynchronization {
    private static final long UNASKED = -1;

    private final Changes changes;
    private long version = UNASKED;
    private boolean writing;
    private boolean raised;

    Ongoing(Changes changes) {
        this.changes = changes;
    }

    long version(ChangeStore store) {
        if (version == UNASKED) version = store.version();
        return version;
    }

    boolean isWriting() {
        return writing;
    }

    void write() {
        writing = true;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!writing) return;
        version = changes.raise();
        raised = true;
    }

    @Override
    public void afterCommit() {
        if (raised) changes.learn(version);
        else if (writing) changes.raiseApart(); // written while the commit had begun already
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(changes);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(changes, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(changes);
    }
}
