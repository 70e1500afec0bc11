package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The nominations of 1984, ballot by ballot, give the published finalists on the shortlist page. */
@LaurelTest
class HugoConformanceTest {
    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("LAUREL_SHARED")).orElse("../shared"));
    private static final Path DATA = SHARED.resolve("data/conformance-eph");

    /** Some ballots of 1984 name eight. */
    private static final int MOST_ON_A_BALLOT = 10;

    private final FoundedYears times;
    private final NominatedYears years;
    private final PublicReader reader;

    @Autowired
    HugoConformanceTest(FoundedYears times, NominatedYears years, PublicReader reader) {
        this.times = times;
        this.years = years;
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void each_category_gives_its_published_finalists(int number) throws Exception {
        assumeTrue(Files.exists(DATA), "skipped: the published data is not at " + DATA.toAbsolutePath());
        var category = categories().get(number);
        var expected =
                lines("hugo1984-expected-cat1-6.csv", category).map(it -> it[1]).toList();
        var year = times.aYear()
                .inYear(1984)
                .withRules(it -> it.nominationsPerMember(MOST_ON_A_BALLOT)
                        .nominationMethod(NominationMethod.E_PLURIBUS_HUGO)
                        .places(5))
                .nominating();

        var outcome = years.take(year, file(category));
        times.openVoting(year);
        var html = reader.read("/en/" + year.community().slug() + "/1984/shortlist");

        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(years.voted(year)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).allSatisfy(it -> assertThat(html).contains("<h2>" + it + "</h2>"));
        assertThat(html.split("<li class=\"card who\">", -1)).hasSize(6);
        assertThat(html.length()).isLessThan(30_000);
    }

    private static List<String> categories() throws IOException {
        try (var lines = Files.lines(DATA.resolve("hugo1984-expected-cat1-6.csv"))) {
            return lines.skip(1).map(it -> it.split(",", 2)[0]).distinct().toList();
        }
    }

    private static String file(String category) throws IOException {
        var file = new StringBuilder("voter,nominee\n");
        lines("hugo1984-nominations-cat1-6.csv", category)
                .forEach(it -> file.append(it[1]).append(',').append(it[2]).append('\n'));
        return file.toString();
    }

    private static Stream<String[]> lines(String name, String category) throws IOException {
        return Files.readAllLines(DATA.resolve(name)).stream()
                .skip(1)
                .map(it -> it.split(",", 4))
                .filter(it -> it[0].equals(category));
    }
}
