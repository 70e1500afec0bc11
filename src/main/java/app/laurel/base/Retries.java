package app.laurel.base;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Repeats a transaction that met another one: five tries, with pauses of 20 to 320 ms and some chance in them. */
public final class Retries {
    /** Each pause is twice the one before: 30 ± 10 ms, then 60 ± 20, 120 ± 40, 240 ± 80. */
    private static final RetryTemplate AFTER_A_MEETING = new RetryTemplate(RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class, DuplicateKeyException.class)
            .maxRetries(4)
            .delay(Duration.ofMillis(30))
            .jitter(Duration.ofMillis(10))
            .multiplier(2)
            .build());

    private Retries() {}

    /**
     * Runs a transaction from its start until it meets no other; whom the database rolled back begins again.
     *
     * @throws ConcurrencyFailureException or {@link DuplicateKeyException}, if the last try met another one, too
     */
    public static <T> T untilAlone(Supplier<T> transaction) {
        return AFTER_A_MEETING.invoke(transaction);
    }
}
