package app.laurel.ballot.ui;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Repeats a transaction that met another one: five tries, with pauses of 20 to 320 ms and some chance in them. */
final class CastRetry {
    private static final int TRIES = 5;
    private static final int FIRST_PAUSE = 20;

    private CastRetry() {}

    static <T> T run(Supplier<T> transaction) {
        for (var tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException met) {
                if (tried == TRIES) throw met;
                pause(FIRST_PAUSE << tried);
            }
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(milliseconds / 2, milliseconds));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
