package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

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
    private Community community;
    private Moderator moderator;

    @Autowired
    MembershipMailTest(
            JoinRequests requests,
            Accounts accounts,
            Postmen postmen,
            PostedMails posted,
            TransactionTemplate transaction,
            Founder founder) {
        this.requests = requests;
        this.accounts = accounts;
        this.postmen = postmen;
        this.posted = posted;
        this.transaction = transaction;
        this.founder = founder;
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
