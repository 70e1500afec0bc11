package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static app.laurel.result.web.FewBallots.FIVES;
import static app.laurel.result.web.FewBallots.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.db.Tables;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.terminal.RecountCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The result of a year in which too few voted is kept, corrected, annulled and recounted like any other, without the few ballots. */
@LaurelTest
class TooFewBallotsResultTest {
    private final FewBallots years;
    private final TwoSigners signers;
    private final PublicReader reader;
    private final DSLContext sql;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    TooFewBallotsResultTest(FewBallots years, TwoSigners signers, PublicReader reader, DSLContext sql) {
        this.years = years;
        this.signers = signers;
        this.reader = reader;
        this.sql = sql;
    }

    @Test
    void nothing_of_so_few_ballots_is_written_down_for_moderators_either() {
        var edition = years.closed(List.of(FIVES, SILENT, FIVES));
        signers.countAndSign(edition);

        var document = signers.document(edition);
        var row = sql.fetchSingle(Tables.RESULT_COUNT, Tables.RESULT_COUNT.CATEGORY_ID.eq(edition.category()));

        assertThat(document.standings()).isEmpty();
        assertThat(document.criteria()).isEmpty();
        assertThat(document.ballots().notCounted()).isEmpty();
        assertThat(row.getReport()).isNull();
        assertThat(row.getChanged()).isNull();
    }

    @Test
    void it_can_be_corrected_and_annulled_like_any_other_result() throws Exception {
        var edition = years.closed(List.of(FIVES, FIVES));
        signers.publish(edition);

        signers.correct(edition, Exclusions.ofShops(1), "It closed down.");
        signers.publish(edition);
        assertThat(years.read("/en" + path(edition)))
                .contains(
                        "version 2", "It closed down.", "First Shop: Gets no place, by a correction", "too few voted");
        assertThat(years.read("/en" + path(edition) + "/version/1")).contains("holds no longer", "too few voted");
        assertThat(FetchedFiles.of(edition, reader, folder).recounted(RecountCommand.SAME))
                .contains("byte for byte");

        signers.annul(edition, "The list was wrong.");
        assertThat(years.read("/en" + path(edition)))
                .contains("The list was wrong.")
                .doesNotContain("too few voted");
        assertThat(years.read("/en" + path(edition) + "/version/2")).contains("holds no longer", "The list was wrong.");
        assertThat(years.read("/en/" + edition.community().slug())).doesNotContain("Ended without an award");
    }

    @Test
    void a_result_that_hides_enough_ballots_behind_the_rule_is_not_the_recount() throws Exception {
        var edition = years.closed(List.of(FIVES));
        signers.publish(edition);
        var files = FetchedFiles.of(edition, reader, folder);
        var result = folder.resolve("result.json");
        Files.writeString(result, Files.readString(result).replace("\"counted\":1", "\"counted\":12"));

        files.recounted(RecountCommand.DIFFERENT);
    }
}
