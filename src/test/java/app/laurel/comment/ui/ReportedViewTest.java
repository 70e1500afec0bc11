package app.laurel.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.comment.Commenters;
import app.laurel.comment.Reports;
import app.laurel.community.Members;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators look at what was reported. */
@LaurelTest
class ReportedViewTest extends SpringBrowserlessTest {
    private final Owners owners;
    private final Members members;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    ReportedViewTest(
            Commenters commenters, Reports reports, Owners owners, Members members, PublishedEditions published) {
        this.owners = owners;
        this.members = members;
        edition = published.aPublishedEdition();
        var id = commenters.onYear(edition, commenters.member(edition), "They never **answered** me");
        reports.report(commenters.member(edition), id, "I like the shop", commenters.caller());
    }

    @Test
    void a_moderator_is_told_of_reports_and_lets_a_comment_stand() {
        var moderator = edition.first().account();
        assertThat(screen.as(moderator).open(edition.community().slug() + "/desk"))
                .contains("Reported comments to look at: 1");
        assertThat(screen.open(page())).contains("Reported: I like the shop");
        assertThat(Said.on(this)).contains("<strong>answered</strong>");

        screen.press("Keep");
        screen.write("Public reason", "criticism is welcome");
        screen.confirm("Confirm");

        assertThat(screen.text()).contains("There are no reports to review");
        assertThat(screen.open(edition.community().slug() + "/desk")).doesNotContain("to look at");
        assertThat(screen.open(edition.community().slug() + "/desk/acts"))
                .contains("Reported comment left as it is", "Comment ");
    }

    @Test
    void who_speaks_for_a_shop_that_ran_reads_that_another_decides() {
        var moderator = edition.first().account();
        owners.make(
                edition.second(),
                edition.shops().getFirst(),
                members.member(moderator, edition.community().id()));

        assertThat(screen.as(moderator).open(page()))
                .contains("another moderator decides")
                .doesNotContain("Keep");
        assertThat(screen.as(edition.second().account(), Language.KO).open(page()))
                .contains("그대로 두기");
    }

    private String page() {
        return edition.community().slug() + "/desk/comments";
    }
}
