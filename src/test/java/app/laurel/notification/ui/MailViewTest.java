package app.laurel.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.notification.Errand;
import app.laurel.notification.Mail;
import app.laurel.notification.MailKind;
import app.laurel.notification.Outbox;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Moderators see what became of the community's mail. */
@LaurelTest
class MailViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    MailViewTest(Founder founder, Outbox outbox, TransactionTemplate transaction, DSLContext sql) {
        this.founder = founder;
        this.outbox = outbox;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void without_mail_the_page_says_so_in_both_languages() {
        var community = founder.community();
        var moderator = founder.moderator(community);

        assertThat(screen.as(moderator.account()).open(page(community))).contains("No email has been sent yet.");
        screen.open("account");
        assertThat(screen.as(moderator.account(), Language.KO).open(page(community)))
                .contains("아직 나간 메일이 없어요.");
    }

    @Test
    void a_refused_mail_is_shown_with_the_servers_words_and_sent_again() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        refusedMail(community);

        assertThat(screen.as(moderator.account()).open(page(community)))
                .contains("1 refused", "Not delivered", "alice@example.org", "550 no such user");
        screen.press("Send again");

        assertThat(screen.notice()).isEqualTo("Sending again now.");
        assertThat(screen.text()).contains("1 on the way").doesNotContain("Not delivered");
    }

    @Test
    void when_a_mail_that_waits_is_tried_next_is_told_in_the_zone_of_the_community() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        refusedMail(community);
        sql.execute(
                "update notification_mail set state = 'QUEUED', next_at = '2027-02-28 15:05:00' where community_id = ?",
                community.id().value());

        assertThat(screen.as(moderator.account()).open(page(community)))
                .contains("Next try: March 1, 2027, 12:05\u202fAM (Asia/Seoul)");
    }

    @Test
    void moderators_of_others_do_not_come_in() {
        var community = founder.community();

        screen.as(founder.moderator(founder.community()).account()).open(page(community));

        assertThat(screen.shows(MailView.class)).isFalse();
    }

    private void refusedMail(Community community) {
        var mail = new Mail(new MailAddress("alice@example.org"), Language.EN, "Result", "It is out.", "<p>Out.</p>");
        var errand = new Errand(MailKind.RESULT, community.id(), null, null, null);
        transaction.executeWithoutResult(status -> outbox.post(mail, errand));
        sql.execute(
                "update notification_mail set state = 'REFUSED', attempts = 1, answer = '550 no such user'"
                        + " where community_id = ?",
                community.id().value());
    }

    private static String page(Community community) {
        return community.slug() + "/desk/mail";
    }
}
