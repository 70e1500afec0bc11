package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser: keeps cookies, sends forms with the token of the page that was read last, follows nothing by itself. */
final class Visitor {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String base;
    private String token = "";
    private String agent = "";

    Visitor(int port) {
        base = "http://localhost:" + port;
    }

    /** With a browser that calls itself so. */
    Visitor by(String userAgent) {
        agent = userAgent;
        return this;
    }

    /** Somebody who asked for a mail to this address and sees the page that wants the code. */
    static Visitor whoAsked(int port, String mail) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", Map.of("mail", mail));
        assertThat(answer.statusCode()).isEqualTo(303);
        visitor.get("/sign-in/code");
        return visitor;
    }

    HttpResponse<String> get(String path) {
        var page = send(request(path).GET());
        var found = TOKEN.matcher(page.body());
        if (found.find()) token = found.group(1);
        return page;
    }

    /** Looks whether something is there, as scanners of mail do. */
    HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("_csrf", token);
        return postBare(path, form);
    }

    HttpResponse<String> postBare(String path, Map<String, String> fields) {
        return postAs(
                path,
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** Sends these bytes with the token of the page, as a client does that encodes badly. */
    HttpResponse<String> postRaw(String path, String body) {
        return postAs(path, body + "&_csrf=" + token);
    }

    private HttpResponse<String> postAs(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Whether the application face opens for this browser. */
    boolean isInside() {
        var page = get("/app/account");
        return page.statusCode() != 302
                || !page.headers().firstValue("Location").orElse("").endsWith("/sign-in");
    }

    String session() {
        return cookies.getOrDefault("laurel-session", "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        if (!agent.isEmpty()) request.header("User-Agent", agent);
        var sent = cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
