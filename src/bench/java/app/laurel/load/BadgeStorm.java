package app.laurel.load;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Storefronts ask for a badge's picture so many times a second, whether or not they are answered, until it is closed. */
final class BadgeStorm implements AutoCloseable {
    private static final int HANDS = 16;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("storefront-", 0).factory());
    private final Reader reader;
    private final Future<Long> asked;
    private volatile boolean over;

    BadgeStorm(int port, String path, int aSecond) {
        reader = new Reader(port);
        asked = threads.submit(() -> blow(path, aSecond));
    }

    private long blow(String path, int aSecond) throws InterruptedException {
        var begun = System.nanoTime();
        var sent = 0L;
        try (var hands = Executors.newFixedThreadPool(HANDS, Thread.ofVirtual().factory())) {
            while (!over) {
                var due = (System.nanoTime() - begun) * aSecond / 1_000_000_000L;
                for (; sent < due; sent++) hands.submit(() -> reader.status(path, "image/svg+xml"));
                Thread.sleep(1);
            }
        }
        return sent;
    }

    /** How many were asked for in all, once it is over. */
    long end() throws InterruptedException {
        over = true;
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        threads.close();
        reader.leave();
    }
}
