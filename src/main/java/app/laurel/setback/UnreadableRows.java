package app.laurel.setback;

import app.laurel.base.UnreadableRow;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sets aside the rows that lists leave out. A list is read far more often than mended, so each row is noted once in a while; and
 * only after the reading is over, for a note must never stop what it notes.
 */
@Component
class UnreadableRows {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRows.class);
    private static final int NOTED = 1_000;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Setbacks setbacks;
    private final Cache<String, UnreadableRow> noted =
            Caffeine.newBuilder().maximumSize(NOTED).expireAfterWrite(PAUSE).build();

    UnreadableRows(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @EventListener
    void note(UnreadableRow row) {
        if (noted.asMap().putIfAbsent(name(row), row) != null) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            setAside(row);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                setAside(row);
            }
        });
    }

    private void setAside(UnreadableRow row) {
        try {
            setbacks.setAside(new Piece(row.work(), row.subject(), row.community()), row.failure());
        } catch (RuntimeException notNow) {
            noted.invalidate(name(row));
            LOG.warn("{} {} cannot be read, and could not be set aside now", row.work(), row.subject(), notNow);
        }
    }

    private static String name(UnreadableRow row) {
        return row.work() + " " + row.subject();
    }
}
