package app.laurel.base.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;

/** Asks a running Laurel over the wire, with exactly these headers. */
record WireVisitor(HttpClient client, int port) {
    WireVisitor(int port) {
        // why: a client that offers HTTP/2 with each request is never given what lies ready
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
    }

    HttpResponse<byte[]> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (var header : headers) {
            var colon = header.indexOf(':');
            request.header(header.substring(0, colon), header.substring(colon + 1));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Asks until the answer lies ready: what anybody writes meanwhile, on whichever node, makes all of it void. */
    HttpResponse<byte[]> askUntilReady(ReadyAnswers ready, String address) {
        return await().atMost(20, SECONDS).until(() -> ask("GET", address), answer -> ready.find(address) != null);
    }

    /** All that a client is told but the time of day. */
    static String told(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection"); // says now and then that this was the last on its connection
        return answer.statusCode() + " " + headers + " " + HexFormat.of().formatHex(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
