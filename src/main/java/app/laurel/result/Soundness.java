package app.laurel.result;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.id.EditionId;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a result can be read: tried, and said in the log where not. */
final class Soundness {
    private static final Logger LOG = LoggerFactory.getLogger(Soundness.class);

    private Soundness() {}

    /** False where what is read was changed or is no result; a database that is away is no answer. */
    static boolean of(EditionId edition, Supplier<?> reading) {
        return read(edition, reading).isPresent();
    }

    /** What is read; empty where it was changed or is no result. */
    static <T> Optional<T> read(EditionId edition, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ResultChangedException changed) {
            LOG.error("The result of edition {} is not shown: {}", edition, changed.getMessage());
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            if (DatabaseFaults.isAway(unreadable)) throw unreadable;
            LOG.error("The result of edition {} cannot be read", edition, unreadable);
            return Optional.empty();
        }
    }
}
