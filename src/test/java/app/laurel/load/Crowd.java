package app.laurel.load;

import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger pages = new AtomicInteger();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final int port;

    Crowd(int port) {
        this.port = port;
    }

    /** Asks without pause for so long; how often each status was answered. */
    Map<Integer, Integer> asksFor(Duration time, OwnServer slow) throws IOException, InterruptedException {
        var end = System.nanoTime() + time.toNanos();
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
        return answers;
    }

    private void askUntil(long end) {
        while (System.nanoTime() < end)
            answers.merge(ask("/en/nobody-" + pages.incrementAndGet() + "/2020"), 1, Integer::sum);
    }

    /** The status, or 0 where the connection was cut. */
    private int ask(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException cut) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
