package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.terminal.RecountCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find of a wrong file that a correction left out. */
@LaurelTest
class LeftOutFilesInPublicTest {
    private final WrongFileYears years;
    private final TwoSigners signers;
    private final PublicReader reader;
    private OpenEdition edition;
    private String wrong;

    @Autowired
    LeftOutFilesInPublicTest(WrongFileYears years, TwoSigners signers, PublicReader reader) {
        this.years = years;
        this.signers = signers;
        this.reader = reader;
    }

    @BeforeEach
    void publish() {
        var year = years.published();
        edition = year.edition();
        wrong = year.wrong();
    }

    @Test
    void every_page_says_which_file_does_not_count_and_the_version_before_stays_as_it_was() throws Exception {
        assertThat(page("")).contains("29 came on paper", wrong).doesNotContain("Left out by a correction");
        leaveOut(Set.of(wrong));
        signers.publish(edition);

        assertThat(page(""))
                .contains("10 came on paper", wrong)
                .contains("Left out by a correction: 19 ballots of this file do not count.")
                .contains("Reason: It was last year's file.");
        assertThat(page("/version/1")).contains("29 came on paper").doesNotContain("Left out by a correction");
    }

    @Test
    void the_corrected_result_is_recounted_from_its_files_to_the_same_bytes(@TempDir Path folder) throws Exception {
        leaveOut(Set.of(wrong));
        signers.publish(edition);

        var files = FetchedFiles.of(edition, reader, folder);

        assertThat(Files.readAllLines(files.ballots())).hasSize(1 + 11);
        files.recounted(RecountCommand.SAME);
    }

    private void leaveOut(Set<String> files) {
        signers.correct(edition, new Exclusions(Set.of(), files), "It was last year's file.");
    }

    private String page(String rest) throws Exception {
        return reader.read("/en" + path() + rest);
    }

    private String path() {
        return "/" + edition.community().slug() + "/" + edition.year();
    }
}
