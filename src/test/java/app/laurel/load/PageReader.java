package app.laurel.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.core.env.Environment;

/** Somebody who asks a running Laurel for pages, not signed in. */
final class PageReader {
    private static final String READY = "/actuator/health/readiness";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    PageReader(Environment environment) {
        this.environment = environment;
    }

    /** Where the application is; it has a port once it runs. */
    String base() {
        return environment.resolveRequiredPlaceholders("http://localhost:${local.server.port}");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    /** Whether ballots can be kept; if not, that it says so and nothing else. */
    boolean isReady() throws IOException, InterruptedException {
        var answer = get(READY);
        if (answer.statusCode() == 200) return true;
        if (answer.statusCode() == 503 && answer.body().equals("{\"status\":\"DOWN\"}")) return false;
        throw new IOException("got %d %s, want ready or not".formatted(answer.statusCode(), answer.body()));
    }

    boolean isAlive() throws IOException, InterruptedException {
        return status("/actuator/health/liveness") == 200;
    }
}
