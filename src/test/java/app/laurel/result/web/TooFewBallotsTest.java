package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.db.Tables;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A year in which too few voted ends without an award, is public as that, and tells nothing of its few ballots. */
@LaurelTest
class TooFewBallotsTest {
    private static final byte NO_OPINION = (byte) 255;
    private static final Choice FIVES = choice(5);
    private static final Choice SILENT = choice(NO_OPINION);

    private final OpenEditions editions;
    private final BallotBox box;
    private final TwoSigners signers;
    private final Results results;
    private final PublicReader reader;
    private final DSLContext sql;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    TooFewBallotsTest(
            OpenEditions editions,
            BallotBox box,
            TwoSigners signers,
            Results results,
            PublicReader reader,
            DSLContext sql) {
        this.editions = editions;
        this.box = box;
        this.signers = signers;
        this.results = results;
        this.reader = reader;
        this.sql = sql;
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
        var edition = closed(ballots);
        signers.publish(edition);

        assertThat(results.listAwards(edition.id())).isEmpty();
        for (var page : List.of("", "/report")) {
            assertThat(read("/en" + path(edition) + page))
                    .contains("No award is given, because too few voted (" + counted + " of 10 ballots needed)");
            assertThat(read("/ko" + path(edition) + page)).contains("필요한 투표 10건 중 " + counted + "건");
        }
        assertThat(read("/en" + path(edition))).contains("First Shop: not enough ratings", "No award this year");
        assertThat(reader.ask(path(edition) + "/og-ko.png").getContentType()).isEqualTo("image/png");
        assertThat(reader.ask(path(edition) + "/og-en.png").getContentType()).isEqualTo("image/png");
        var result = read(path(edition) + "/result.json");
        assertThat(result)
                .contains("\"cast\":" + ballots.size(), "\"counted\":" + counted, "\"needed\":10")
                .contains("\"standings\":[]", "\"criteria\":[]", "\"winners\":[]", "\"newcomers\":[]");
        assertThat(read(path(edition) + "/ballots.csv"))
                .isEqualTo("ballot,favourite,1/1,1/2,1/3,1/4,2/1,2/2,2/3,2/4\n");
        assertThat(recount(edition)).contains("Only " + counted + " ballots count", "byte for byte");
    }

    @Test
    void lists_show_the_year_as_ended_without_an_award_and_no_badge_is_offered() throws Exception {
        var edition = closed(List.of(FIVES));
        var slug = edition.community().slug();
        assertThat(read("/en/" + slug)).contains("not published yet").doesNotContain("Ended without an award");
        signers.publish(edition);

        assertThat(read("/en/" + slug))
                .contains("Ended without an award", ">no award<")
                .doesNotContain("not published yet", "First Shop");
        assertThat(read("/ko/" + slug)).contains("수상 없이 끝남", ">수상 없음<");
        assertThat(card(read("/en/"), slug)).contains("Ended without an award");
        assertThat(card(read("/ko/"), slug)).contains("수상 없이 끝남");
    }

    @Test
    void the_rules_say_it_before_anybody_votes() throws Exception {
        var edition = editions.anOpenEdition().open();

        assertThat(read("/en" + path(edition) + "/rules")).contains("fewer than 10 ballots count, no award is given");
        assertThat(read("/ko" + path(edition) + "/rules")).contains("유효 투표가 10건보다 적으면 상을 주지 않고");
        assertThat(read(path(edition) + "/rules.json")).contains("\"fewestBallots\":10");
    }

    @Test
    void nothing_of_so_few_ballots_is_written_down_for_moderators_either() {
        var edition = closed(List.of(FIVES, SILENT, FIVES));
        signers.countAndSign(edition);

        var document = signers.document(edition);
        var row = sql.fetchSingle(Tables.RESULT, Tables.RESULT.EDITION_ID.eq(edition.id()));

        assertThat(document.standings()).isEmpty();
        assertThat(document.criteria()).isEmpty();
        assertThat(document.ballots().notCounted()).isEmpty();
        assertThat(row.getReport()).isNull();
        assertThat(row.getChanged()).isNull();
    }

    @Test
    void the_tenth_ballot_makes_an_award() throws Exception {
        var ten = Stream.generate(() -> FIVES).limit(10).toList();
        var edition = closed(ten);
        signers.publish(edition);

        assertThat(results.listAwards(edition.id())).isNotEmpty();
        assertThat(read("/en" + path(edition))).contains("<h1>First Shop</h1>").doesNotContain("too few voted");
        assertThat(read(path(edition) + "/result.json")).doesNotContain("needed");
        assertThat(recount(edition)).doesNotContain("Only 10").contains("byte for byte");
    }

    @Test
    void it_can_be_corrected_and_annulled_like_any_other_result() throws Exception {
        var edition = closed(List.of(FIVES, FIVES));
        signers.publish(edition);

        signers.correct(edition, Exclusions.ofShops(1), "It closed down.");
        signers.publish(edition);
        assertThat(read("/en" + path(edition)))
                .contains(
                        "version 2", "It closed down.", "First Shop: Gets no place, by a correction", "too few voted");
        assertThat(read("/en" + path(edition) + "/version/1")).contains("holds no longer", "too few voted");
        assertThat(recount(edition)).contains("byte for byte");

        signers.annul(edition, "The list was wrong.");
        assertThat(read("/en" + path(edition))).contains("The list was wrong.").doesNotContain("too few voted");
        assertThat(read("/en" + path(edition) + "/version/2")).contains("holds no longer", "The list was wrong.");
        assertThat(read("/en/" + edition.community().slug())).doesNotContain("Ended without an award");
    }

    @Test
    void a_result_that_hides_enough_ballots_behind_the_rule_is_not_the_recount(@TempDir Path forged) throws Exception {
        var edition = closed(List.of(FIVES));
        signers.publish(edition);
        fetch(edition, forged);
        var result = forged.resolve("result.json");
        Files.writeString(result, Files.readString(result).replace("\"counted\":1", "\"counted\":12"));

        assertThat(RecountCommand.run(List.of(forged.toString()), System.out, System.err))
                .isEqualTo(RecountCommand.DIFFERENT);
    }

    private OpenEdition closed(List<Choice> ballots) {
        var edition = editions.anOpenEdition().open();
        for (var at = 0; at < ballots.size(); at++) {
            box.cast(new Voter.InFile("voter " + at), edition.id(), ballots.get(at));
        }
        editions.close(edition);
        return edition;
    }

    private static Choice choice(int mark) {
        var marks = (byte) mark;
        return new Choice(0, new Marks(4, new TreeMap<>(Map.of(1, new byte[] {marks, marks, marks, marks}))));
    }

    /** What the page says; nothing that came of dividing by nothing, and no chart of nothing. */
    private String read(String path) throws Exception {
        var answer = reader.ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("NaN", "0/0", "-100%", "-100 %", "Infinity", "???", "{0}", "{1}");
        if (text.contains("too few voted")) assertThat(text).doesNotContain("<figure", "data-label=\"Ratings\"");
        return text;
    }

    private static String card(String landing, String slug) {
        var from = landing.indexOf("/" + slug + "\"");
        return landing.substring(from, landing.indexOf("</article>", from));
    }

    private void fetch(OpenEdition edition, Path into) throws Exception {
        for (var file : List.of("rules.json", "ballots.csv", "result.json")) {
            Files.write(
                    into.resolve(file), reader.ask(path(edition) + "/" + file).getContentAsByteArray());
        }
    }

    /** What the recount prints, which finds the same. */
    private String recount(OpenEdition edition) throws Exception {
        fetch(edition, folder);
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(RecountCommand.run(List.of(folder.toString()), out, out)).isEqualTo(RecountCommand.SAME);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
