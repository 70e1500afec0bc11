package app.laurel.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.DatabaseDump;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** What is taken back is gone from the database; the comments of an erased account are. */
@LaurelTest
class TakingBackTest {
    private final TakingBack taking;
    private final Commenters commenters;
    private final Reactions reactions;
    private final Reports reports;
    private final RosterPeople people;
    private final PersonalData data;
    private final DSLContext sql;
    private final OpenEdition edition;

    // why eight: whatever is kept of a comment and of its author is looked for afterwards
    @Autowired
    TakingBackTest(
            TakingBack taking,
            Commenters commenters,
            Reactions reactions,
            Reports reports,
            RosterPeople people,
            PersonalData data,
            DSLContext sql,
            PublishedEditions published) {
        this.taking = taking;
        this.commenters = commenters;
        this.reactions = reactions;
        this.reports = reports;
        this.people = people;
        this.data = data;
        this.sql = sql;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_comment_without_replies_is_gone() {
        var member = commenters.member(edition);
        var id = commenters.onYear(edition, member, "Regretme-one");
        reactions.toggle(commenters.member(edition), id, Reaction.THANKS, commenters.caller());
        reports.report(commenters.member(edition), id, "Regretme-one is odd", commenters.caller());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> taking.takeBack(commenters.member(edition), id));
        taking.takeBack(member, id);

        assertThat(commenters.ofYear(edition)).isEmpty();
        assertThat(DatabaseDump.of(sql).holds("Regretme-one")).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> taking.takeBack(member, id));
    }

    @Test
    void where_others_replied_an_empty_place_stays_until_they_are_gone_too() {
        var member = commenters.member(edition);
        var other = commenters.member(edition);
        var id = commenters.onYear(edition, member, "Regretme-two");
        var reply = commenters.reply(other, id, "I do not");
        reactions.toggle(other, id, Reaction.AGREE, commenters.caller());

        taking.takeBack(member, id);

        var place = commenters.ofYear(edition).getFirst();
        assertThat(place.isTakenBack()).isTrue();
        assertThat(place.author() + place.text() + place.html()).isEmpty();
        assertThat(place.reactions()).isEmpty();
        assertThat(place.replies()).extracting(Comment::id).containsExactly(reply);
        assertThat(DatabaseDump.of(sql).holds("Regretme-two")).isFalse();

        taking.takeBack(other, reply);
        assertThat(commenters.ofYear(edition)).isEmpty();
    }

    @Test
    void the_download_holds_what_an_account_wrote_and_its_erasure_takes_all_of_it() {
        var member = commenters.member(edition);
        var other = commenters.member(edition);
        var answered = commenters.onYear(edition, member, "Regretme-three");
        commenters.onYear(edition, member, "Regretme-four");
        var theirs = commenters.onYear(edition, other, "Theirs");
        var reply = commenters.reply(member, theirs, "Regretme-five");
        var kept = commenters.reply(other, answered, "A reply");
        reactions.toggle(member, theirs, Reaction.THANKS, commenters.caller());
        reports.report(member, theirs, "Regretme-six", commenters.caller());

        var download =
                JsonMapper.shared().readTree(data.download(member.account())).at("/comments");
        assertThat(download.at("/written")).hasSize(3);
        assertThat(download.at("/written/0/text").asString()).isEqualTo("Regretme-three");
        assertThat(download.at("/written/2/reply").asBoolean()).isTrue();
        assertThat(download.at("/reactions/0/kind").asString()).isEqualTo("THANKS");
        assertThat(download.at("/reports/0/reason").asString()).isEqualTo("Regretme-six");

        assertThat(people.erase(member)).isEqualTo(EraseOutcome.ERASED);

        var dump = DatabaseDump.of(sql);
        for (var word : List.of("three", "four", "five", "six")) {
            assertThat(dump.holds("Regretme-" + word)).as(word).isFalse();
        }
        assertThat(commenters.ofYear(edition)).extracting(Comment::id).containsExactly(theirs, answered);
        assertThat(commenters.ofYear(edition).getFirst().reactions()).isEmpty();
        assertThat(commenters.ofYear(edition).getFirst().replies()).isEmpty();
        assertThat(commenters.ofYear(edition).getLast().isTakenBack()).isTrue();
        assertThat(commenters.ofYear(edition).getLast().replies())
                .extracting(Comment::id)
                .containsExactly(kept);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> taking.takeBack(other, reply));
    }

    @Test
    void who_only_leaves_keeps_what_was_said_under_the_name_of_then() {
        var member = commenters.member(edition);
        commenters.onYear(edition, member, "Well deserved");

        assertThat(people.leave(member)).isTrue();

        assertThat(commenters.ofYear(edition).getFirst().author()).isEqualTo("Moderator " + member.account());
    }
}
