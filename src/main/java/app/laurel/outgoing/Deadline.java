package app.laurel.outgoing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Ends what takes too long as a whole, however steadily it drips: an interrupted virtual thread closes the socket that it waits for
 * (JEP 444). What the machine's own resolver holds up goes on without us, and is counted until it ends.
 */
final class Deadline {
    private static final int MOST_AT_ONCE = 16;

    private final Duration longest;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outgoing-", 0).factory());

    Deadline(Duration longest) {
        this.longest = longest;
    }

    /** What the work gives, or what is made of the trouble that kept it from that. */
    <T> T within(Callable<T> work, Function<Trouble, T> failed) {
        if (!places.tryAcquire()) return failed.apply(Trouble.BUSY);
        // why: what is cancelled before it has begun never runs, and would keep its place for ever
        var begun = new AtomicBoolean();
        var running = threads.submit(() -> {
            if (!begun.compareAndSet(false, true)) throw new CancellationException();
            try {
                return work.call();
            } finally {
                places.release();
            }
        });
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            end(running, begun);
            return failed.apply(Trouble.TOO_SLOW);
        } catch (InterruptedException shuttingDown) {
            end(running, begun);
            Thread.currentThread().interrupt();
            return failed.apply(Trouble.UNREACHABLE);
        } catch (ExecutionException ours) {
            throw new IllegalStateException(ours.getCause());
        }
    }

    private void end(Future<?> running, AtomicBoolean begun) {
        running.cancel(true);
        if (begun.compareAndSet(false, true)) places.release();
    }

    int free() {
        return places.availablePermits();
    }
}
