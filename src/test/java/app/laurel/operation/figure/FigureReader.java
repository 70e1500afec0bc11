package app.laurel.operation.figure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prometheus, as it asks a running Laurel that gives out figures. */
public final class FigureReader {
    private final HttpClient http = HttpClient.newHttpClient();
    private final FigureDoor door;

    FigureReader(FigureDoor door) {
        this.door = door;
    }

    /** The answer of the port of figures to this path. */
    public HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** All figures as they are now. */
    public String read() throws IOException, InterruptedException {
        return ask("GET", "/metrics").body();
    }

    /** The lines of figures alone. */
    public List<String> lines() throws IOException, InterruptedException {
        return read().lines().filter(it -> !it.startsWith("#")).toList();
    }

    /** Their names, as a query writes them. */
    public Set<String> names() throws IOException, InterruptedException {
        var names = new TreeSet<String>();
        lines().forEach(it -> names.add(it.split("[{ ]", 2)[0]));
        return names;
    }

    /** The sum of the figure of this name whose labels hold all of these. */
    public double sum(String name, String... labels) throws IOException, InterruptedException {
        return lines().stream()
                .filter(it -> it.startsWith(name + "{"))
                .filter(it -> Arrays.stream(labels).allMatch(it::contains))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ') + 1)))
                .sum();
    }
}
