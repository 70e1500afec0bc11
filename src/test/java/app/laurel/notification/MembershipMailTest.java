package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.JoinRequests.RequestOutcome;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LaurelTest
class MembershipMailTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final JoinRequests requests;
    private final Accounts accounts;
    private final Postmen postmen;
    private final PostedMails posted;
    private final TransactionTemplate transaction;
    private final Founder founder;
    private final FoundedYears years;
    private Community community;
    private Moderator moderator;

    // why seven: a decision is asked for, taken, posted, read, and means something in a year
    @Autowired
    MembershipMailTest(
            JoinRequests requests,
            Accounts accounts,
            Postmen postmen,
            PostedMails posted,
            TransactionTemplate transaction,
            Founder founder,
            FoundedYears years) {
        this.requests = requests;
        this.accounts = accounts;
        this.postmen = postmen;
        this.posted = posted;
        this.transaction = transaction;
        this.founder = founder;
        this.years = years;
    }

    @BeforeEach
    void a_community_and_an_empty_outbox() {
        community = founder.community();
        moderator = founder.moderator(community);
        posted.forgetAll();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void who_is_let_in_is_told_by_mail_once() throws Exception {
        var request = asks(founder.account("hana"));

        requests.approve(moderator, request);
        assertThat(requests.approve(moderator, request)).isEqualTo(RequestOutcome.UNCHANGED);

        var mails = received();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject())
                .contains("이제 회원이에요")
                .contains(community.name().ko());
        assertThat(part(mails[0], 0)).contains("/app").contains("승인");
    }

    @Test
    void who_is_let_in_while_the_roll_is_open_is_led_to_the_ballot() throws Exception {
        var year = years.aYear().prepared();
        var hana = founder.account("hana");
        requests.ask(hana, year.community().id(), "");

        requests.approve(year.first(), requests.waiting(year.first()).getFirst().id());

        var mail = received()[0];
        assertThat(mail.getSubject()).contains("투표도 할 수 있어요");
        assertThat(part(mail, 0)).contains("/app/" + year.community().slug() + "/2026/vote");
    }

    @Test
    void who_is_let_in_after_the_roll_was_frozen_is_led_home() throws Exception {
        var year = years.aYear().prepared();
        years.openVoting(year);
        requests.ask(founder.account("hana"), year.community().id(), "");

        requests.approve(year.first(), requests.waiting(year.first()).getFirst().id());

        assertThat(part(received()[0], 0)).contains("다음 해부터").doesNotContain("/vote");
    }

    @Test
    void who_is_declined_reads_the_reason_in_the_language_of_the_account_and_where_to_ask_again() throws Exception {
        var min = founder.account("min");
        accounts.setLanguage(min, Language.EN);

        requests.decline(moderator, asks(min), "We know no <b>Min</b>, {0} sorry");

        var mails = received();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject()).contains("Your request to join");
        assertThat(part(mails[0], 0))
                .contains("We know no <b>Min</b>, {0} sorry")
                .contains("/app/" + community.slug() + "/join");
        assertThat(part(mails[0], 1)).contains("&lt;b&gt;Min").doesNotContain("<b>Min");
    }

    @Test
    void an_answer_that_failed_sends_nothing() {
        var request = asks(founder.account("min"));

        transaction.executeWithoutResult(status -> {
            requests.approve(moderator, request);
            status.setRollbackOnly();
        });

        assertThat(received()).isEmpty();
    }

    private JoinRequestId asks(AccountId person) {
        requests.ask(person, community.id(), "I am who I am");
        return requests.waiting(moderator).getFirst().id();
    }

    private MimeMessage[] received() {
        postmen.carrySoon(server.getSmtp().getPort());
        return server.getReceivedMessages();
    }

    /** The text, 0, or the page, 1. */
    private static String part(MimeMessage mail, int number) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        while (parts.getBodyPart(0).getContent() instanceof MimeMultipart inner) parts = inner;
        return (String) parts.getBodyPart(number).getContent();
    }
}
