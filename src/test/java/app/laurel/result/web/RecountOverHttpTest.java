package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.result.web.CountedYears.Way;
import app.laurel.terminal.RecountCommand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition is published, its three files are fetched as anyone would, and the recount gives the very same bytes. */
@LaurelTest
class RecountOverHttpTest {
    private final CountedYears years;
    private final TwoSigners signers;
    private final Results results;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    RecountOverHttpTest(CountedYears years, TwoSigners signers, Results results, PublicReader reader) {
        this.years = years;
        this.signers = signers;
        this.results = results;
        this.reader = reader;
    }

    @ParameterizedTest
    @EnumSource
    void every_method_tells_its_result_and_its_files_recount_to_the_same_bytes_and_one_mark_changed_does_not(Way method)
            throws Exception {
        var edition = years.published(method, 40);

        var files = FetchedFiles.of(edition, reader, folder);

        tellsInBothLanguages(edition);
        files.recounted(RecountCommand.SAME);
        var ballots = files.ballots();
        var lines = Files.readAllLines(ballots);
        assertThat(lines).hasSize(42).first().asString().startsWith("ballot,favourite,1/1,1/2");
        var changed = lines.get(7).split(",", -1);
        changed[2] = changed[2].equals("5") ? "1" : "5";
        lines.set(7, String.join(",", changed));
        Files.write(ballots, lines);
        files.recounted(RecountCommand.DIFFERENT);
    }

    @Test
    void before_publication_neither_ballots_nor_result_are_there_and_no_cache_keeps_that() throws Exception {
        var edition = years.closed(Way.MAJORITY_JUDGMENT, 12);
        var before = reader.ask(path(edition) + "/ballots.csv");
        assertThat(before.getStatus()).isEqualTo(404);
        assertThat(String.valueOf(before.getHeader("Cache-Control"))).doesNotContain("public");
        signers.countAndSign(edition);

        assertThat(reader.ask(path(edition) + "/ballots.csv").getStatus()).isEqualTo(404);
        assertThat(reader.ask(path(edition) + "/result.json").getStatus()).isEqualTo(404);
        assertThat(reader.ask("/en" + path(edition) + "/report").getStatus()).isEqualTo(404);
        assertThat(results.findBallots(edition.category(), 1, 0)).isEmpty();

        signers.tryRelease(edition);
        assertThat(reader.ask(path(edition) + "/ballots.csv").getStatus()).isEqualTo(200);
        assertThat(results.findBallots(edition.category(), 1, 0)).isPresent();
    }

    /** By every method: nine ballots and one that was taken back. */
    @ParameterizedTest
    @EnumSource
    void fewer_than_ten_end_the_year_whatever_the_method_and_its_files_hold_no_ballot(Way method) throws Exception {
        var edition = years.published(method, 9);

        var files = FetchedFiles.of(edition, reader, folder);

        tellsInBothLanguages(edition);
        assertThat(Files.readAllLines(files.ballots())).hasSize(1);
        files.recounted(RecountCommand.SAME);
    }

    private void tellsInBothLanguages(OpenEdition edition) throws Exception {
        for (var language : List.of("ko", "en")) {
            for (var page : List.of("", "/report", "/rules", "/shortlist")) {
                var response = reader.ask("/" + language + path(edition) + page);
                var text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
                assertThat(response.getStatus()).isEqualTo(200);
                assertThat(text).doesNotContain("{0}", "{1}", "???", "null").contains("</html>");
                var words = text.replaceAll("(?s)<svg.*?</svg>", "").getBytes(StandardCharsets.UTF_8);
                assertThat(words.length).as(page).isLessThan(30_000);
            }
        }
    }
}
