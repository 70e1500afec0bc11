package app.laurel.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.Screen;
import app.laurel.base.ui.CsvUpload;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators bring ballots from files. */
@LaurelTest
class BallotsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final OpenEditions editions;
    private final PaperFiles files;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    BallotsViewTest(Founder founder, OpenEditions editions, PaperFiles files, MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    @Test
    void while_voting_is_open_a_file_may_be_brought_and_what_is_in_is_listed() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(1)).open();
        assertThat(screen.as(edition.first().account()).open(page(edition)))
                .contains("Import ballots from a file")
                .doesNotContain("Imported files");
        find(CsvUpload.class).single();

        files.take(edition, "voter,shop,criterion,mark\nv0@roll.example,First Shop,1,5\n");
        screen.open("account");

        assertThat(screen.open(page(edition))).contains("Imported files", ": 1 ballots, 1 lines, brought by Moderator");
    }

    @Test
    void before_and_after_the_page_says_when_files_are_taken() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(1)).open();
        clock.pass(Duration.ofDays(-1));

        assertThat(screen.as(edition.first().account()).open(page(edition)))
                .contains("Ballots can be imported while voting is open: from");
        assertThat(find(CsvUpload.class).all()).isEmpty();
    }

    @Test
    void a_year_without_paper_ballots_says_so_and_offers_no_upload() {
        var edition = editions.anOpenEdition().open();

        assertThat(screen.as(edition.first().account()).open(page(edition))).contains("don’t allow paper ballots");
        assertThat(find(CsvUpload.class).all()).isEmpty();
    }

    @Test
    void members_do_not_come_in() {
        var edition = editions.anOpenEdition().open();

        screen.as(founder.member(edition.first())).open(page(edition));

        assertThat(screen.shows(BallotsView.class)).isFalse();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/desk/editions/" + edition.year() + "/imports";
    }
}
