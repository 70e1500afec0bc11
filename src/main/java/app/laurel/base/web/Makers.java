package app.laurel.base.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the first who asks for an address make its answer while the others wait for it; not for long, lest they all stand behind
 * somebody who was asked to come again.
 */
final class Makers {
    private static final long PATIENCE_MS = 2_000;

    private final LoadingCache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(address -> new ReentrantLock());

    /** Comes back when nobody makes the answer of this address any more, or when that has taken too long. */
    Turn await(String address) {
        var lock = locks.get(address);
        try {
            lock.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return new Turn(lock);
    }

    /** Of one who may look whether there is an answer now, and make it if there is none. */
    static final class Turn {
        private final ReentrantLock lock;

        private Turn(ReentrantLock lock) {
            this.lock = lock;
        }

        /** Lets the next one look; ending twice does no harm. */
        void end() {
            if (lock.isHeldByCurrentThread()) lock.unlock();
        }
    }
}
