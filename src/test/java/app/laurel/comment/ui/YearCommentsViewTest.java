package app.laurel.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.comment.Commenters;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members comment under a result. */
@LaurelTest
class YearCommentsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Commenters commenters;
    private final OpenEditions open;
    private final MovableClock clock;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    YearCommentsViewTest(
            Founder founder,
            Commenters commenters,
            OpenEditions open,
            PublishedEditions published,
            MovableClock clock) {
        this.founder = founder;
        this.commenters = commenters;
        this.open = open;
        this.clock = clock;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_member_chooses_a_name_with_the_first_comment_and_keeps_what_was_typed_until_it_is_taken() {
        var member = founder.member(edition.first());
        assertThat(screen.as(member).open(page(edition))).contains("No comments yet");
        screen.write("Your comment", "**Well** deserved");
        screen.press("Publish");
        assertThat(screen.problemAt("Public name")).isNotEmpty();
        assertThat(screen.typedAt("Your comment")).isEqualTo("**Well** deserved");

        screen.write("Public name", "Mina of the hills");
        screen.press("Publish");

        assertThat(screen.text()).contains("Mina of the hills", "Delete", "Edit");
        assertThat(Said.on(this)).contains("<p><strong>Well</strong> deserved</p>");
        assertThat(screen.typedAt("Your comment")).isEmpty();
        screen.press("Publish");
        assertThat(screen.problemAt("Your comment")).isEqualTo("Please write something first.");
    }

    @Test
    void who_writes_too_often_reads_when_it_goes_on_and_loses_nothing() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var member = founder.memberSince(edition.first(), today);
        founder.chooseName(member);
        screen.as(member).open(page(edition));
        for (var at = 0; at < 3; at++) {
            screen.write("Your comment", "Hello " + at);
            screen.press("Publish");
        }

        screen.write("Your comment", "Hello again");
        screen.press("Publish");

        assertThat(screen.problemAt("Your comment")).contains("In their first week", "3 comments a day");
        assertThat(screen.typedAt("Your comment")).isEqualTo("Hello again");
    }

    @Test
    void others_reply_react_and_report_and_a_moderator_hides_and_shows_again() {
        var author = commenters.member(edition);
        commenters.onYear(edition, author, "You are all fools");
        screen.as(commenters.member(edition).account()).open(page(edition));
        screen.press("Thanks");
        screen.press("Reply");
        screen.write("Your reply", "Please be kind");
        screen.confirm("Reply");
        assertThat(screen.text()).contains("Thanks 1").doesNotContain("Hide");
        assertThat(Said.on(this)).contains("Please be kind");
        screen.press("Report");
        screen.write("Report", "an insult");
        screen.confirm("Report");
        assertThat(screen.notice()).contains("The moderators will look into it");

        screen.as(edition.first().account()).open(page(edition));
        screen.press("Hide");
        screen.write("Public reason", "an insult");
        screen.confirm("Confirm");
        assertThat(screen.text())
                .contains("Hidden by Moderator", "Reason: an insult", "Only the author and moderators");

        screen.as(commenters.member(edition).account());
        assertThat(screen.open(page(edition))).contains("Hidden by Moderator");
        assertThat(Said.on(this)).contains("Please be kind").doesNotContain("fools");
    }

    @Test
    void an_author_changes_a_comment_for_a_while_and_takes_it_back_at_any_time() {
        var author = commenters.member(edition);
        commenters.onYear(edition, author, "Wel deserved");
        screen.as(author.account()).open(page(edition));
        screen.press("Edit");
        screen.write("Edit", "Well deserved");
        screen.confirm("Edit");
        assertThat(screen.text()).contains("edited");
        assertThat(Said.on(this)).contains("Well deserved");

        clock.pass(Duration.ofMinutes(15));
        assertThat(screen.open("") + screen.open(page(edition))).doesNotContain("Edit");
        screen.press("Delete");
        screen.agree();
        assertThat(screen.text()).contains("No comments yet");
    }

    @Test
    void it_is_for_members_and_after_the_result_and_in_korean_too() {
        var voting = open.anOpenEdition().open();
        assertThat(screen.as(founder.member(voting.first()), Language.KO).open(page(voting)))
                .contains("결과가 발표되면");
        screen.as(founder.account("stranger")).open(page(edition));
        assertThat(screen.shows(YearCommentsView.class)).isFalse();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/" + edition.year() + "/comments";
    }
}
