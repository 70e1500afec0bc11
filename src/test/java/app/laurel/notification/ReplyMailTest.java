package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.comment.Commenters;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.RosterPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who wrote in a thread is told of replies, unless they want no mail. */
@LaurelTest
class ReplyMailTest {
    private final Commenters commenters;
    private final Silences silences;
    private final RosterPeople people;
    private final Accounts accounts;
    private final PostedMails posted;
    private final OpenEdition edition;

    @Autowired
    ReplyMailTest(
            Commenters commenters,
            Silences silences,
            RosterPeople people,
            Accounts accounts,
            PostedMails posted,
            PublishedEditions published) {
        this.commenters = commenters;
        this.silences = silences;
        this.people = people;
        this.accounts = accounts;
        this.posted = posted;
        edition = published.aPublishedEdition();
    }

    @BeforeEach
    void an_empty_outbox() {
        posted.forgetAll();
    }

    @Test
    void who_began_the_thread_and_who_is_answered_get_one_mail_each_and_who_replies_none() {
        var mina = commenters.member(edition);
        var hana = commenters.member(edition);
        var third = commenters.member(edition);
        var thread = commenters.onYear(edition, mina, "Well deserved");
        commenters.reply(mina, thread, "I mean it");
        assertThat(posted.recipients(edition.community().id(), "COMMENT_REPLIED"))
                .isEmpty();

        var reply = commenters.reply(hana, thread, "Not at all");
        assertThat(posted.recipients(edition.community().id(), "COMMENT_REPLIED"))
                .containsExactly(mina.account());

        commenters.reply(third, reply, "Why not?");
        assertThat(posted.recipients(edition.community().id(), "COMMENT_REPLIED"))
                .containsExactlyInAnyOrder(mina.account(), mina.account(), hana.account());
    }

    @Test
    void the_mail_names_who_replied_and_leads_there_without_the_words_that_may_be_taken_back() {
        var mina = commenters.member(edition);
        accounts.setLanguage(mina.account(), Language.EN);
        var hana = commenters.member(edition);
        commenters.reply(hana, commenters.onYear(edition, mina, "Well deserved"), "Unspeakable words");

        var mail = posted.due(accounts.get(mina.account()).mail());

        assertThat(mail.mail().subject()).isEqualTo("Moderator " + hana.account() + " replied to you");
        assertThat(mail.mail().text())
                .contains("/app/" + edition.community().slug() + "/" + edition.year() + "/comments", "/mail/stop/")
                .doesNotContain("Unspeakable");
        assertThat(mail.stop()).contains("/mail/stop/");
    }

    @Test
    void who_wants_no_mail_of_the_community_or_has_left_it_gets_none() {
        var silent = commenters.member(edition);
        silences.set(new Silences.Wish(silent.account(), edition.community().id()), true);
        var gone = commenters.member(edition);
        var ofSilent = commenters.onYear(edition, silent, "Well deserved");
        var ofGone = commenters.onYear(edition, gone, "Well deserved");
        people.leave(gone);
        Member hana = commenters.member(edition);

        commenters.reply(hana, ofSilent, "Yes");
        commenters.reply(hana, ofGone, "Yes");

        assertThat(posted.recipients(edition.community().id(), "COMMENT_REPLIED"))
                .isEmpty();
    }
}
