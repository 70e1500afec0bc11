package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static app.laurel.result.web.FewBallots.FIVES;
import static app.laurel.result.web.FewBallots.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.ballot.Choice;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.terminal.RecountCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A year in which too few voted ends without an award, is public as that, and tells nothing of its few ballots. */
@LaurelTest
class TooFewBallotsTest {
    private final OpenEditions editions;
    private final FewBallots years;
    private final TwoSigners signers;
    private final Results results;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    TooFewBallotsTest(
            OpenEditions editions, FewBallots years, TwoSigners signers, Results results, PublicReader reader) {
        this.editions = editions;
        this.years = years;
        this.signers = signers;
        this.results = results;
        this.reader = reader;
    }

    static Stream<Arguments> boxes() {
        return Stream.of(
                Arguments.of("nobody voted", List.of(), 0),
                Arguments.of("one marks one shop", List.of(FIVES), 1),
                Arguments.of("one has no opinion", List.of(SILENT), 0),
                Arguments.of("nine voted", List.of(FIVES, FIVES, FIVES, FIVES, FIVES, FIVES, FIVES, FIVES, FIVES), 9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boxes")
    void the_year_ends_without_an_award_and_every_page_and_file_says_so_and_no_more(
            String name, List<Choice> ballots, int counted) throws Exception {
        var edition = years.closed(ballots);
        signers.publish(edition);

        assertThat(results.listAwards(edition.id())).isEmpty();
        for (var page : List.of("", "/report")) {
            assertThat(years.read("/en" + path(edition) + page))
                    .contains("No award is given, because too few voted (" + counted + " of 10 ballots needed)");
            assertThat(years.read("/ko" + path(edition) + page)).contains("필요한 투표 10건 중 " + counted + "건");
        }
        assertThat(years.read("/en" + path(edition))).contains("First Shop: not enough ratings", "No award this year");
        assertThat(reader.ask(path(edition) + "/og-ko.png").getContentType()).isEqualTo("image/png");
        assertThat(reader.ask(path(edition) + "/og-en.png").getContentType()).isEqualTo("image/png");
        var result = years.read(path(edition) + "/result.json");
        assertThat(result)
                .contains("\"cast\":" + ballots.size(), "\"counted\":" + counted, "\"needed\":10")
                .contains("\"standings\":[]", "\"criteria\":[]", "\"winners\":[]", "\"newcomers\":[]");
        assertThat(years.read(path(edition) + "/ballots.csv"))
                .isEqualTo("ballot,favourite,1/1,1/2,1/3,1/4,2/1,2/2,2/3,2/4\n");
        assertThat(FetchedFiles.of(edition, reader, folder).recounted(RecountCommand.SAME))
                .contains("Only " + counted + " ballots count", "byte for byte");
    }

    @Test
    void lists_show_the_year_as_ended_without_an_award_and_no_badge_is_offered() throws Exception {
        var edition = years.closed(List.of(FIVES));
        var slug = edition.community().slug();
        assertThat(years.read("/en/" + slug)).contains("not published yet").doesNotContain("Ended without an award");
        signers.publish(edition);

        assertThat(years.read("/en/" + slug))
                .contains("Ended without an award", ">no award<")
                .doesNotContain("not published yet", "First Shop");
        assertThat(years.read("/ko/" + slug)).contains("수상 없이 끝남", ">수상 없음<");
        assertThat(card(years.read("/en/"), slug)).contains("Ended without an award");
        assertThat(card(years.read("/ko/"), slug)).contains("수상 없이 끝남");
    }

    @Test
    void the_rules_say_it_before_anybody_votes() throws Exception {
        var edition = editions.anOpenEdition().open();

        assertThat(years.read("/en" + path(edition) + "/rules"))
                .contains("fewer than 10 ballots count, there is no award");
        assertThat(years.read("/ko" + path(edition) + "/rules")).contains("유효 투표가 10건보다 적으면 상을 주지 않고");
        assertThat(years.read(path(edition) + "/rules.json")).contains("\"fewestBallots\":10");
    }

    @Test
    void the_tenth_ballot_makes_an_award() throws Exception {
        var ten = Stream.generate(() -> FIVES).limit(10).toList();
        var edition = years.closed(ten);
        signers.publish(edition);

        assertThat(results.listAwards(edition.id())).isNotEmpty();
        assertThat(years.read("/en" + path(edition)))
                .contains("<h1>First Shop</h1>")
                .doesNotContain("too few voted");
        assertThat(years.read(path(edition) + "/result.json")).doesNotContain("needed");
        assertThat(FetchedFiles.of(edition, reader, folder).recounted(RecountCommand.SAME))
                .doesNotContain("Only 10")
                .contains("byte for byte");
    }

    private static String card(String landing, String slug) {
        var from = landing.indexOf("/" + slug + "\"");
        return landing.substring(from, landing.indexOf("</article>", from));
    }
}
