package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.Rules;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The nominations of 1984, ballot by ballot, give the published finalists on the shortlist page. */
@LaurelTest
class HugoConformanceTest {
    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("LAUREL_SHARED")).orElse("../shared"));
    private static final Path DATA = SHARED.resolve("data/conformance-eph");

    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final NominationImports imports;
    private final Shortlists shortlists;
    private final MovableClock clock;
    private final MockMvc web;

    @Autowired
    HugoConformanceTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            NominationImports imports,
            Shortlists shortlists,
            MovableClock clock,
            MockMvc web) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.imports = imports;
        this.shortlists = shortlists;
        this.clock = clock;
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void each_category_gives_its_published_finalists(int number) throws Exception {
        assumeTrue(Files.exists(DATA), "skipped: the published data is not at " + DATA.toAbsolutePath());
        var category = categories().get(number);
        var expected =
                lines("hugo1984-expected-cat1-6.csv", category).map(it -> it[1]).toList();
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        var moderator = founder.moderator(community);
        var id = editions.create(moderator, fivePlaces(templates.usual(community, 1984)))
                .orElseThrow();
        clock.moveTo(editions.get(id).schedule().nominatingOpens());
        var file = file(category);

        var outcome = imports.take(moderator, id, new ByteArrayInputStream(file), file.length, Progress.NONE);
        clock.moveTo(editions.get(id).schedule().votingOpens());
        var page = web.perform(get("/en/" + community.slug() + "/1984/shortlist"))
                .andReturn()
                .getResponse();

        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(shortlists.fixed(id))
                .extracting(it -> it.shop().name().en())
                .containsExactlyInAnyOrderElementsOf(expected);
        var html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(expected).allSatisfy(it -> assertThat(html).contains("<h2>" + it + "</h2>"));
        assertThat(html.split("<li class=\"card who\">", -1)).hasSize(6);
        assertThat(html.length()).isLessThan(30_000);
    }

    /** Some ballots of 1984 name eight. */
    private static Draft fivePlaces(Draft usual) {
        var rules = usual.rules();
        var changed = new Rules(
                rules.criteria(),
                rules.joinedBy(),
                10,
                NominationMethod.E_PLURIBUS_HUGO,
                5,
                rules.method(),
                rules.shrink(),
                rules.quorum(),
                rules.minimumShops());
        return new Draft(1984, usual.name(), usual.dates(), changed);
    }

    private static List<String> categories() throws IOException {
        try (var lines = Files.lines(DATA.resolve("hugo1984-expected-cat1-6.csv"))) {
            return lines.skip(1).map(it -> it.split(",", 2)[0]).distinct().toList();
        }
    }

    private static byte[] file(String category) throws IOException {
        var file = new StringBuilder("voter,nominee\n");
        lines("hugo1984-nominations-cat1-6.csv", category)
                .forEach(it -> file.append(it[1]).append(',').append(it[2]).append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String[]> lines(String name, String category) throws IOException {
        return Files.readAllLines(DATA.resolve(name)).stream()
                .skip(1)
                .map(it -> it.split(",", 4))
                .filter(it -> it[0].equals(category));
    }
}
