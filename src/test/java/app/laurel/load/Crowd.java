package app.laurel.load;

import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Far more readers than connections, each asking for pages that nobody has made yet, while the database works a tenth of the time. */
final class Crowd {
    private static final int READERS = 120;
    private static final long STANDS = 450;
    private static final long WORKS = 50;

    private final AtomicInteger pages = new AtomicInteger();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final PageReader reader;
    private long seconds;

    Crowd(PageReader reader) {
        this.reader = reader;
    }

    /** Asks without pause for so long; how often each status was answered. */
    Map<Integer, Integer> asksFor(Duration time, OwnServer slow) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var end = began + time.toNanos();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < READERS; reader++) readers.execute(() -> askUntil(end));
            try {
                while (System.nanoTime() < end) {
                    slow.hang();
                    Thread.sleep(STANDS);
                    slow.goOn();
                    Thread.sleep(WORKS);
                }
            } finally {
                slow.goOn();
            }
        }
        seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        return answers;
    }

    /** How long it took until the last had an answer. */
    long seconds() {
        return seconds;
    }

    private void askUntil(long end) {
        while (System.nanoTime() < end)
            answers.merge(ask("/en/nobody-" + pages.incrementAndGet() + "/2020"), 1, Integer::sum);
    }

    /** The status, or 0 where the connection was cut. */
    private int ask(String path) {
        try {
            return reader.status(path);
        } catch (IOException cut) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
