package app.laurel.tally.document;

import static app.laurel.tally.document.PublishedFolder.BALLOTS_FILE;
import static app.laurel.tally.document.PublishedFolder.RESULT_FILE;
import static app.laurel.tally.document.PublishedFolder.RULES;
import static app.laurel.tally.document.PublishedFolder.RULES_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.terminal.RecountCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever recounts what was published gets the published bytes, or is told what is another. */
class RecountTest {
    @TempDir
    private Path folder = Path.of("");

    private PublishedFolder published = new PublishedFolder(folder);

    @BeforeEach
    void publish() throws IOException {
        published = PublishedFolder.in(folder);
    }

    @Test
    void the_published_ballots_give_the_published_bytes() throws IOException {
        var result = published.read(RESULT_FILE);

        assertThat(published.recounted(RecountCommand.SAME)).contains("byte for byte");
        assertThat(published.read(RESULT_FILE)).isEqualTo(result);
    }

    @Test
    void one_changed_mark_is_noticed() throws IOException {
        published.changeBallots(lines -> lines.set(5, lines.get(5).substring(0, 17) + ",1,1,1,1,1,1"));

        assertThat(published.recounted(RecountCommand.DIFFERENT)).contains("the recount differs from result.json");
    }

    @Test
    void the_result_names_both_files_and_the_recount_tells_their_hashes() throws IOException {
        var document = ResultCodec.decode(published.read(RESULT_FILE).getBytes(StandardCharsets.UTF_8));
        var hash = published.hash(BALLOTS_FILE);

        assertThat(document.rules()).isEqualTo(published.hash(RULES_FILE));
        assertThat(document.ballots().file()).isEqualTo(hash);
        assertThat(published.recounted(RecountCommand.SAME))
                .contains("rules.json   sha256 " + document.rules(), "ballots.csv  sha256 " + hash)
                .doesNotContain("is not the published file");
    }

    @Test
    void ballots_that_change_no_figure_are_named_all_the_same() throws IOException {
        var hash = published.hash(BALLOTS_FILE);
        published.changeBallots(lines -> {
            // two voters change places: every figure stays
            var swapped = lines.get(4).substring(0, 16) + lines.get(7).substring(16);
            lines.set(7, lines.get(7).substring(0, 16) + lines.get(4).substring(16));
            lines.set(4, swapped);
        });

        assertThat(published.recounted(RecountCommand.DIFFERENT))
                .contains("ballots.csv is not the published file: result.json names one of sha256 " + hash)
                .contains("Every figure and the winner are the same")
                .doesNotContain("rules.json is not");
    }

    @Test
    void rules_that_change_no_figure_are_named_all_the_same() throws IOException {
        published.write(RULES_FILE, RULES + "\n");

        assertThat(published.recounted(RecountCommand.DIFFERENT))
                .contains("rules.json is not the published file", "Every figure and the winner are the same")
                .doesNotContain("ballots.csv is not");
    }

    @Test
    void another_winner_is_named() throws IOException {
        var text = published.read(RESULT_FILE);
        var at = text.lastIndexOf("\"winners\":[") + 11;
        var other = text.charAt(at) == '9' ? "7" : "9";
        published.write(RESULT_FILE, text.substring(0, at) + other + text.substring(at + 1));

        assertThat(published.recounted(RecountCommand.DIFFERENT))
                .contains("Another winner: no. ", " by the recount, no. " + other + " in result.json");
    }

    @Test
    void a_result_in_other_bytes_that_says_the_same_is_told_so() throws IOException {
        published.write(RESULT_FILE, published.read(RESULT_FILE) + "\r\n");

        assertThat(published.recounted(RecountCommand.DIFFERENT))
                .contains("every figure as the recount does", "The winner is the same");
    }

    @Test
    void a_column_that_is_another_is_named() throws IOException {
        published.changeBallots(lines -> lines.set(0, lines.getFirst().replace("3/4", "4/3")));

        assertThat(published.recounted(RecountCommand.UNUSABLE))
                .contains("ballots.csv, line 1: column 4 is '4/3', want '3/4'");
    }

    @Test
    void a_result_from_before_the_ballots_were_named_still_recounts() throws IOException {
        published.publishResult(null);

        assertThat(published.recounted(RecountCommand.SAME)).contains("byte for byte");
    }

    @Test
    void a_result_that_cannot_be_read_is_refused() throws IOException {
        published.write(RESULT_FILE, "{\"format\":");

        assertThat(published.recounted(RecountCommand.UNUSABLE)).contains("result.json");
    }

    @Test
    void a_ballot_out_of_order_is_refused() throws IOException {
        published.changeBallots(lines -> lines.add(lines.get(3)));

        assertThat(published.recounted(RecountCommand.UNUSABLE))
                .contains("ballots.csv, line 42", "out of order or twice");
    }
}
