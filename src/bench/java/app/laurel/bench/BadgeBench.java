package app.laurel.bench;

import app.laurel.Laurel;
import app.laurel.PublishedEditions;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import app.laurel.result.Results;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code laurel bench badges [--quick]}: CPU time of a badge's picture, fresh and by its tag, of its facts and of its page of proof,
 * against nginx with the same bytes on disk. Both take turns on loopback.
 */
public final class BadgeBench {
    private static final Path FOLDER = Path.of("target", "bench-badges", "files");

    private final Bars bars = new Bars();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int seconds;
    private final int rounds;

    private BadgeBench(boolean quick) {
        seconds = quick ? 2 : 4;
        rounds = quick ? 3 : 7;
    }

    /** Runs all of it; ends with 1 where a promise is missed, with 2 where there is nothing to compare with. */
    public static void main(String[] arguments) throws Exception {
        Programs.require(List.of("nginx", "wrk"));
        var bench = new BadgeBench(List.of(arguments).contains("--quick"));
        var application = new TestContextManager(Start.class).getTestContext().getApplicationContext();
        try (var nginx = Nginx.serving(Files.createDirectories(FOLDER), Programs.freePort())) {
            bench.run(application, nginx);
        }
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run(ApplicationContext application, Nginx nginx) throws Exception {
        System.out.printf(
                "%d processors; wrk, 32 connections; %d rounds of %d s in turns; medians (spread)%n",
                Runtime.getRuntime().availableProcessors(), rounds, seconds);
        var edition = application.getBean(PublishedEditions.class).aPublishedEdition();
        var code = application
                .getBean(Results.class)
                .listAwards(edition.id())
                .getFirst()
                .code();
        var base = "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
        var picture = kept(base + "/v1/a/" + code + "/card.svg?hl=ko", "card.svg", nginx);
        var facts = kept(base + "/v1/a/" + code + ".json", "facts.json", nginx);
        var proof = kept(base + "/ko/v/" + code, "proof.html", nginx);
        var sides = List.of(
                new BadgeContest("picture", 0.7, picture, false),
                new BadgeContest("picture, 304", 0.7, picture, true),
                new BadgeContest("facts", 0.5, facts, false),
                new BadgeContest("page of proof", 0.5, proof, false));
        for (var side : sides) side.warm(nginx);
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) side.round(nginx, seconds);
        }
        for (var side : sides) side.print(bars);
    }

    /** Puts what Laurel answers where nginx finds it. */
    private Served kept(String url, String file, Nginx nginx) throws IOException, InterruptedException {
        var own = get(url);
        Files.write(FOLDER.resolve(file), own.body());
        var other = get(nginx.url(file));
        return new Served(url, tag(own), nginx.url(file), tag(other), own.body().length);
    }

    private HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("got " + answer.statusCode() + " for " + url);
        return answer;
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /**
     * The same bytes, twice.
     *
     * @param tag Laurel's ETag
     * @param otherTag that of nginx
     */
    record Served(String url, String tag, String otherUrl, String otherTag, int bytes) {}

    /** The whole application with its web server, on the database of the tests. */
    @SpringBootTest(
            classes = Laurel.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "vaadin.productionMode=true",
                "spring.mail.host=localhost"
            })
    @ContextConfiguration(initializers = TestDatabase.Initializer.class)
    @TestActors
    private static final class Start {}
}
