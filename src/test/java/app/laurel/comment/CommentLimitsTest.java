package app.laurel.comment;

import static app.laurel.comment.Commenters.form;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.comment.PostOutcome.Closed;
import app.laurel.comment.PostOutcome.Full;
import app.laurel.comment.PostOutcome.Limited;
import app.laurel.comment.PostOutcome.NameTaken;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.ratelimit.Limit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New members are slowed, threads end, and nobody replies to what is gone. */
@LaurelTest
class CommentLimitsTest {
    private final Comments comments;
    private final TakingBack taking;
    private final Commenters commenters;
    private final PublishedEditions published;
    private final Founder founder;
    private final Members members;
    private final Accounts accounts;
    private final MovableClock clock;

    // why eight: people who joined on several days write, and time passes
    @Autowired
    CommentLimitsTest(
            Comments comments,
            TakingBack taking,
            Commenters commenters,
            PublishedEditions published,
            Founder founder,
            Members members,
            Accounts accounts,
            MovableClock clock) {
        this.comments = comments;
        this.taking = taking;
        this.commenters = commenters;
        this.published = published;
        this.founder = founder;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Test
    void who_joined_less_than_a_week_ago_writes_three_a_day_and_others_more() {
        var edition = published.aPublishedEdition();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var account = founder.memberSince(edition.first(), today.minusDays(6));
        founder.chooseName(account);
        var member = members.member(account, edition.community().id());
        for (var at = 0; at < 3; at++) commenters.onYear(edition, member, "Hello " + at);

        assertThat(write(member, edition, "Hello again")).isInstanceOfSatisfying(Limited.class, it -> {
            assertThat(it.by().limit()).isEqualTo(Limit.COMMENTS_OF_NEW_MEMBERS);
            assertThat(it.by().permits()).isEqualTo(3);
        });
        clock.pass(Duration.ofDays(1));
        var older = members.member(account, edition.community().id());
        for (var at = 0; at < 5; at++) commenters.onYear(edition, older, "Good morning " + at);
    }

    @Test
    void a_thread_has_an_end() {
        var edition = published.aPublishedEdition();
        var thread = commenters.onYear(edition, commenters.member(edition), "Well deserved");
        var member = commenters.member(edition);
        for (var at = 0; at < Comments.MOST_REPLIES; at++) {
            if (at % 40 == 0) member = commenters.member(edition);
            commenters.reply(member, thread, "Reply " + at);
        }

        assertThat(comments.reply(commenters.member(edition), thread, form("One more"), commenters.caller()))
                .isEqualTo(new Full());
    }

    @Test
    void what_was_taken_back_is_not_replied_to() {
        var edition = published.aPublishedEdition();
        var member = commenters.member(edition);
        var thread = commenters.onYear(edition, member, "Well deserved");
        commenters.reply(commenters.member(edition), thread, "Not at all");
        taking.takeBack(member, thread);

        assertThat(comments.reply(commenters.member(edition), thread, form("Hm"), commenters.caller()))
                .isEqualTo(new Closed());
    }

    @Test
    void nobody_writes_under_a_name_that_looks_like_a_moderators() {
        var edition = published.aPublishedEdition();
        var member = founder.joined(edition.first());
        accounts.setPublicName(member.account(), "moderator  " + edition.first().account());

        assertThat(write(member, edition, "I decide here")).isEqualTo(new NameTaken());
    }

    private PostOutcome write(Member by, OpenEdition edition, String text) {
        return comments.write(by, commenters.year(edition), form(text), commenters.caller());
    }
}
