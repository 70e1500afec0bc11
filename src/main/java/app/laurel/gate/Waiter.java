package app.laurel.gate;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody before the gate. */
final class Waiter {
    private final CountDownLatch called = new CountDownLatch(1);

    void call() {
        called.countDown();
    }

    boolean isCalled() {
        return called.getCount() == 0;
    }

    /** Returns when called or when patience is over. */
    void await(Duration patience) throws InterruptedException {
        called.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
