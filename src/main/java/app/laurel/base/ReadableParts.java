package app.laurel.base;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what a person is given of their own part by part. One that cannot be read is named in its place and made known; each is read
 * behind a savepoint, so that the transaction and all other parts stay as they are.
 */
@Component
public class ReadableParts {
    private final TransactionTemplate savepoint;
    private final ApplicationEventPublisher events;

    ReadableParts(PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.events = events;
    }

    /**
     * This part, or what stands in its place; a database that is away is no part that cannot be read.
     *
     * @param row which part it is, were it not readable
     */
    public List<?> read(Supplier<? extends List<?>> part, UnreadableRow.Named row) {
        try {
            var read = savepoint.execute(status -> part.get());
            return read == null ? List.of() : read;
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isAway(failure)) throw failure;
            events.publishEvent(row.because(failure));
            return List.of(named(row.subject()));
        }
    }

    /** What stands in the place of something that cannot be read. */
    public static Map<String, String> named(String subject) {
        return Map.of("cannotBeRead", subject);
    }
}
