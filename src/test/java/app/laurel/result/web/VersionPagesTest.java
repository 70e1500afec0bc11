package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.terminal.RecountCommand;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find after a result was annulled or corrected: on the year's page, in lists, and of the version before. */
@LaurelTest
class VersionPagesTest {
    private final TwoSigners signers;
    private final Results results;
    private final PublicReader reader;
    private final OpenEdition edition;

    @Autowired
    VersionPagesTest(PublishedEditions published, TwoSigners signers, Results results, PublicReader reader) {
        this.signers = signers;
        this.results = results;
        this.reader = reader;
        edition = published.aPublishedEdition();
    }

    @Test
    void an_annulled_result_leaves_every_page_but_its_own_which_says_that_it_holds_no_longer() throws Exception {
        var code = results.listAwards(edition.id()).getFirst().code();
        assertThat(page("")).contains("First Shop");
        assertThat(reader.ask("/en" + community()).getContentAsString()).contains("First Shop");

        signers.annul(edition, "Votes were bought & sold.");

        var names = names();
        assertThat(page("")).contains("Annulled by " + names + ".");
        assertThat(page("/version/1")).contains("Annulled by " + names + ".");
        assertThat(reader.read("/ko" + path(edition) + "/version/1")).contains("취소한 사람: " + names);

        assertThat(page("")).contains("Votes were bought &amp; sold.", path(edition) + "/version/1");
        assertThat(reader.ask("/en" + community()).getContentAsString()).doesNotContain("First Shop");
        assertThat(page("/version/1")).contains("holds no longer", "Votes were bought &amp; sold.", "First Shop");
        assertThat(reader.ask("/en/v/" + code).getContentAsString()).contains("Votes were bought &amp; sold.", names);
        assertThat(reader.ask(path(edition) + "/result.json").getStatus()).isEqualTo(404);
        assertThat(reader.ask(path(edition) + "/version/1/result.json").getStatus())
                .isEqualTo(200);
        assertThat(reader.ask(path(edition) + "/version/1/ballots.csv").getContentAsString())
                .startsWith("ballot,favourite");
        assertThat(reader.ask(path(edition) + "/og-en.png").getStatus()).isEqualTo(404);
    }

    @Test
    void a_corrected_result_says_so_and_the_picture_beside_its_link_is_drawn_again() throws Exception {
        var picture = reader.ask(path(edition) + "/og-en.png").getContentAsByteArray();
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.countAndSign(edition);
        assertThat(reader.ask(path(edition) + "/version/2").getStatus()).isEqualTo(404);
        assertThat(reader.ask(path(edition) + "/version/2/result.json").getStatus())
                .isEqualTo(404);

        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);

        assertThat(page(""))
                .contains(
                        "<h1>Second Shop</h1>",
                        "version 2",
                        "The shop bought votes.",
                        "Gets no place, by a correction");
        assertThat(page("/version/1"))
                .contains("<h1>First Shop</h1>", "holds no longer", "The shop bought votes.")
                .contains("Decided by " + names() + ", ")
                .doesNotContain("Annulled by");
        assertThat(reader.read("/ko" + path(edition) + "/version/1")).contains("정정을 결정한 사람: " + names() + " (");
        assertThat(page("/report")).contains("Gets no place, by a correction");
        assertThat(reader.ask("/en" + community()).getContentAsString())
                .contains("Second Shop")
                .doesNotContain("First Shop");
        assertThat(reader.ask(path(edition) + "/og-en.png").getContentAsByteArray())
                .isNotEqualTo(picture);
    }

    @Test
    void a_corrected_result_is_recounted_from_its_files_to_the_same_bytes(@TempDir Path folder) throws Exception {
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.publish(edition);

        FetchedFiles.of(edition, reader, folder).recounted(RecountCommand.SAME);
    }

    @Test
    void the_report_beside_a_corrected_result_speaks_of_the_order_that_it_gives() throws Exception {
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.publish(edition);

        var report = requireNonNull(
                results.findPublished(edition.category()).orElseThrow().report());

        assertThat(report.stability()).filteredOn(it -> it.shop() == 1).allMatch(it -> it.first() == 0);
        assertThat(report.stability())
                .filteredOn(it -> it.shop() == 2)
                .allMatch(it -> it.first() == report.resamples());
        assertThat(report.tooClose()).isFalse();
        assertThat(report.others())
                .isNotEmpty()
                .allMatch(it -> it.agrees() && it.winners().equals(List.of(2)));
        assertThat(page("/report")).contains("8. How certain is the result?", "Gets no place, by a correction");
    }

    private String names() {
        return "Moderator %s · Moderator %s"
                .formatted(edition.first().account(), edition.second().account());
    }

    private String community() {
        return "/" + edition.community().slug();
    }

    private String page(String rest) throws Exception {
        var answer = reader.ask("/en" + path(edition) + rest);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
