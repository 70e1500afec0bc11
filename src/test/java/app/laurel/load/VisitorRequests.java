package app.laurel.load;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser asks, with the cookies that it was given. An answer that refuses is an {@link IOException}. */
final class VisitorRequests {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String base;
    private final String network;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    VisitorRequests(String base, String network) {
        this.base = base;
        this.network = network;
    }

    String get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    void post(String path, String form) throws IOException {
        send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** A call of a page's own script. */
    String call(String path, String page, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Referer", page)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** As they stand in the header of a request. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", network)
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
        if (!cookies.isEmpty()) request.header("Cookie", cookies());
        return request;
    }

    private String send(HttpRequest request) throws IOException {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("set-cookie").forEach(this::keep);
            if (answer.statusCode() >= 400)
                throw new IOException("got status " + answer.statusCode() + " for " + request.uri());
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
