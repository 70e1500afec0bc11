package app.laurel.comment;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How often comments and reactions were written on this node. They are no {@code ShownTables}: every member writes them, and
 * each reaction would make all pages and badges of the installation be made anew.
 */
@Component
public class CommentChanges {
    private final AtomicLong known = new AtomicLong();

    /** To be asked before a page of comments is made: it is right for as long as the answer is the same. */
    public long known() {
        return known.get();
    }

    /** Comments or reactions are written in this transaction; counts once it is committed. */
    void wrote() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.incrementAndGet();
            }
        });
    }
}
