package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A stranger with a browser, who keeps cookies and follows nothing by itself. */
final class DemonstrationVisitor {
    static final String DOOR = "/sign-in/demonstration";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String laurel;

    DemonstrationVisitor(String port) {
        laurel = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    /** Takes a seat in a community, with the token of the page or a guessed one. */
    HttpResponse<String> tap(String community, String seat, String token) throws IOException, InterruptedException {
        var form = "community=" + community + "&seat=" + seat + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(at(DOOR))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The token of the page on which one takes a seat. */
    String token() throws IOException, InterruptedException {
        var found = TOKEN.matcher(get(DOOR).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    boolean isSignedIn() throws IOException, InterruptedException {
        var leads = get("/app/account").headers().firstValue("location").orElse("");
        return !leads.contains("/sign-in");
    }

    private URI at(String path) {
        return URI.create(laurel + path);
    }
}
