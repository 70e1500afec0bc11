package app.laurel.comment;

import static app.laurel.comment.Commenters.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.comment.PostOutcome.Empty;
import app.laurel.comment.PostOutcome.NameMissing;
import app.laurel.comment.PostOutcome.Posted;
import app.laurel.comment.PostOutcome.TooLong;
import app.laurel.community.Member;
import app.laurel.community.Members;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Members comment on what is published, reply, and change their minds for a quarter of an hour. */
@LaurelTest
class CommentsTest {
    private final Comments comments;
    private final Topics topics;
    private final Commenters commenters;
    private final OpenEditions open;
    private final PublishedEditions published;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;

    // why eight: people of several kinds write about years of several kinds, and time passes
    @Autowired
    CommentsTest(
            Comments comments,
            Topics topics,
            Commenters commenters,
            OpenEditions open,
            PublishedEditions published,
            Founder founder,
            Members members,
            MovableClock clock) {
        this.comments = comments;
        this.topics = topics;
        this.commenters = commenters;
        this.open = open;
        this.published = published;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @Test
    void a_thread_holds_its_comment_and_the_replies_also_those_to_a_reply() {
        var edition = published.aPublishedEdition();
        var mina = commenters.member(edition);
        var first = commenters.onYear(edition, mina, "Well deserved");
        var reply = commenters.reply(commenters.member(edition), first, "Not at all");
        var second = commenters.reply(mina, reply, "Why not?");

        var thread = commenters.ofYear(edition).getFirst();

        assertThat(thread.id()).isEqualTo(first);
        assertThat(thread.author()).isEqualTo("Moderator " + mina.account());
        assertThat(thread.html()).isEqualTo("<p>Well deserved</p>\n");
        assertThat(thread.replies()).extracting(Comment::id).containsExactly(reply, second);
        assertThat(thread.replies()).allSatisfy(it -> assertThat(it.replies()).isEmpty());
    }

    @Test
    void nothing_is_said_about_what_is_not_published() {
        var edition = open.anOpenEdition().open();

        assertThat(topics.findYear(edition.community().id(), edition.year())).isEmpty();
        assertThat(topics.findShop(edition.community().id(), edition.shops().getFirst()))
                .isEmpty();
    }

    @Test
    void who_is_no_member_of_the_community_writes_nothing() {
        var edition = published.aPublishedEdition();
        var other = published.aPublishedEdition();
        var id = commenters.onYear(edition, commenters.member(edition), "Well deserved");
        var stranger = commenters.member(other);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> comments.write(stranger, commenters.year(edition), form("Hello"), commenters.caller()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> comments.reply(stranger, id, form("Hello"), commenters.caller()));
        var applicant = founder.account("applicant");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> members.member(applicant, edition.community().id()));
        assertThat(topics.findShop(edition.community().id(), other.shops().getFirst()))
                .isEmpty();
    }

    @Test
    void what_is_empty_too_long_or_nameless_is_not_taken_and_says_why() {
        var edition = published.aPublishedEdition();
        var member = commenters.member(edition);
        var nameless = founder.joined(edition.first());

        assertThat(write(member, edition, " \n\u200b\t ")).isEqualTo(new Empty());
        assertThat(write(member, edition, "가".repeat(4_001))).isEqualTo(new TooLong(4_001));
        assertThat(write(member, edition, "\uD83C\uDFC6".repeat(2_000))).isInstanceOf(Posted.class);
        assertThat(write(nameless, edition, "Hello")).isEqualTo(new NameMissing());
        assertThat(commenters.ofYear(edition)).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_is_one_comment_even_at_once() throws Exception {
        var edition = published.aPublishedEdition();
        var member = commenters.member(edition);
        var topic = commenters.year(edition);
        var form = form("Well deserved");

        var outcomes = AtOnce.times(6, () -> comments.write(member, topic, form, commenters.caller()));

        assertThat(outcomes).allSatisfy(it -> assertThat(it).isInstanceOf(Posted.class));
        assertThat(outcomes).containsOnly(outcomes.getFirst());
        assertThat(commenters.ofYear(edition)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> comments.write(commenters.member(edition), topic, form, commenters.caller()));
    }

    @Test
    void a_comment_is_changed_for_fifteen_minutes_by_its_author_and_shown_as_edited() {
        var edition = published.aPublishedEdition();
        var member = commenters.member(edition);
        var id = commenters.onYear(edition, member, "Wel deserved");
        assertThat(commenters.ofYear(edition).getFirst().editedAt()).isNull();

        clock.pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(comments.edit(member, id, "Well deserved")).isEqualTo(new EditOutcome.Saved());
        var edited = commenters.ofYear(edition).getFirst();
        assertThat(edited.text()).isEqualTo("Well deserved");
        assertThat(edited.editedAt()).isEqualTo(clock.instant());

        clock.pass(Duration.ofMillis(1));
        assertThat(comments.edit(member, id, "Not deserved")).isEqualTo(new EditOutcome.TooLate());
        assertThat(comments.edit(member, id, "")).isEqualTo(new EditOutcome.Empty());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> comments.edit(commenters.member(edition), id, "Mine now"));
        assertThat(commenters.ofYear(edition).getFirst().text()).isEqualTo("Well deserved");
    }

    private PostOutcome write(Member by, OpenEdition edition, String text) {
        return comments.write(by, commenters.year(edition), form(text), commenters.caller());
    }
}
