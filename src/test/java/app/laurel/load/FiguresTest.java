package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.TestDatabase;
import app.laurel.operation.figure.FigureReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A year in which people vote, as Prometheus sees it: what happened is counted, and no figure says of whom. */
@OwnServerTest
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@TestPropertySource(properties = {"laurel.metrics.port=0", "laurel.node=north"})
@Import(FigureReader.class)
class FiguresTest {
    private final OpenEditions editions;
    private final BallotVisitors visitors;
    private final PageReader pages;
    private final FigureReader figures;
    private final List<RequestMappingHandlerMapping> routes;
    private OpenEdition edition;

    @Autowired
    FiguresTest(
            OpenEditions editions,
            BallotVisitors visitors,
            PageReader pages,
            FigureReader figures,
            List<RequestMappingHandlerMapping> routes) {
        this.editions = editions;
        this.visitors = visitors;
        this.pages = pages;
        this.figures = figures;
        this.routes = routes;
    }

    @BeforeEach
    void open_a_year() {
        edition = editions.anOpenEdition()
                .withShops("Secret Garden Shop", "B", "C")
                .open();
    }

    @Test
    void casts_are_counted_by_what_the_voter_was_told() throws Exception {
        var kept = figures.sum("laurel_casts_total", "answer=\"kept\"");
        var newer = figures.sum("laurel_casts_total", "answer=\"newer_elsewhere\"");
        var voter = visitors.come(edition);

        voter.cast(0, "try-number-0001", "");
        voter.cast(0, "try-number-0002", "");

        assertThat(figures.sum("laurel_casts_total", "answer=\"kept\"") - kept).isEqualTo(1);
        assertThat(figures.sum("laurel_casts_total", "answer=\"newer_elsewhere\"") - newer)
                .isEqualTo(1);
        assertThat(figures.sum("laurel_gate_wait_seconds_count", "work=\"cast\""))
                .isPositive();
        assertThat(figures.sum("laurel_signed_in")).isPositive();
        assertThat(figures.sum("laurel_database_up")).isEqualTo(1);
    }

    @Test
    void no_label_has_a_value_that_came_from_people() throws Exception {
        visitors.come(edition).cast(0, "try-number-0003", "");
        send("MALLORY", "/en/mallory@mail.example");
        send("GET", "/sign-in/" + edition.community().slug() + "?mail=mallory@mail.example");

        assertThat(figures.lines()).allSatisfy(new FigureLabels(routes)::assertAllowed);
        assertThat(figures.read())
                .doesNotContainIgnoringCase("mallory")
                .doesNotContain("@", "Secret Garden", "10.1.2.")
                .doesNotContain(
                        "\"" + edition.community().slug(),
                        "/" + edition.community().slug());
    }

    @Test
    void strange_requests_of_every_kind_make_no_new_figure() throws Exception {
        for (var path : List.of("/strange", "/app/strange")) {
            send("GET", path);
            send("BREW", path);
        }
        send("BREW", "/x");
        var before = figures.lines().size();

        for (var at = 0; at < 50; at++) {
            send("GET", "/strange-" + at);
            send("BREW" + at, "/x");
            send("GET", "/app/strange-" + at);
        }

        assertThat(figures.lines()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/metrics", "/actuator"})
    void the_port_of_people_gives_out_no_figure(String path) throws Exception {
        assertThat(pages.get(path).statusCode()).isIn(403, 404);
        assertThat(pages.get(path).body()).doesNotContain("laurel_casts_total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator/health", "/actuator/prometheus", "/metrics/", "/sign-in", "/app", "/en"})
    void the_port_of_figures_knows_nothing_else(String path) throws Exception {
        assertThat(figures.ask("GET", path).statusCode()).isEqualTo(404);
        assertThat(figures.ask("POST", "/metrics").statusCode()).isEqualTo(405);
        assertThat(pages.isReady()).isTrue();
    }

    @Test
    void dashboard_and_alerts_ask_for_figures_that_there_are() throws Exception {
        visitors.come(edition).cast(0, "try-number-0004", "");
        awaitPause();
        var names = Stream.concat(figures.names().stream(), Stream.of("up")).toList();

        assertThat(AskedFigures.ofDashboard()).hasSizeGreaterThan(20);
        assertThat(names).containsAll(AskedFigures.ofDashboard()).containsAll(AskedFigures.ofAlerts());
    }

    /** What a pause of the collector took is known from the first one on, which is told a moment later. */
    private void awaitPause() throws Exception {
        ManagementFactory.getMemoryMXBean().gc();
        for (var tried = 0; tried < 100 && !figures.names().contains("jvm_gc_pause_seconds_max"); tried++)
            Thread.sleep(100);
    }

    private void send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(pages.base() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            http.send(request, BodyHandlers.discarding());
        }
    }
}
