package app.laurel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The same bytes, twice.
 *
 * @param tag Laurel's ETag
 * @param otherTag that of nginx
 */
record Served(String url, String tag, String otherUrl, String otherTag, int bytes) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Puts what Laurel answers at this address where nginx finds it. */
    static Served twice(String url, Path folder, String file, Nginx nginx) throws IOException, InterruptedException {
        var own = get(url);
        Files.write(folder.resolve(file), own.body());
        var other = get(nginx.url(file));
        return new Served(url, tag(own), nginx.url(file), tag(other), own.body().length);
    }

    private static HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
        var answer =
                CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("got " + answer.statusCode() + " for " + url);
        return answer;
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
