package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.Moderator;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class MailTroubleTest {
    private static final String STOP = "https://laurel.example/en/mail/stop/token";

    private final ScriptedMailServer server = new ScriptedMailServer();

    private final Postmen postmen;
    private final PostedMails mails;
    private final MailDesk desk;
    private final Founder founder;
    private final MovableClock clock;
    private Moderator moderator;

    @Autowired
    MailTroubleTest(Postmen postmen, PostedMails mails, MailDesk desk, Founder founder, MovableClock clock) {
        this.postmen = postmen;
        this.mails = mails;
        this.desk = desk;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void an_empty_outbox() {
        mails.forgetAll();
        moderator = founder.moderator(founder.community());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_refused_recipient_is_not_tried_again_and_the_servers_words_are_shown() {
        server.answer("RCPT", "550 5.1.1 no such user here");
        post("alice@example.org");

        postmen.carry(server.port());
        clock.pass(Duration.ofDays(1));
        postmen.carry(server.port());

        var troubled = desk.listTroubled(moderator);
        assertThat(troubled).hasSize(1);
        assertThat(troubled.getFirst().state()).isEqualTo(MailState.REFUSED);
        assertThat(troubled.getFirst().attempts()).isEqualTo(1);
        assertThat(troubled.getFirst().answer()).contains("550 5.1.1 no such user here");
    }

    @Test
    void a_moderator_sends_a_refused_mail_once_more_and_only_of_the_own_community() {
        server.answer("RCPT", "550 5.1.1 no such user here");
        post("alice@example.org");
        postmen.carry(server.port());
        server.recover();
        var id = desk.listTroubled(moderator).getFirst().id();

        assertThat(desk.sendAgain(founder.moderator(founder.community()), id)).isFalse();
        assertThat(desk.sendAgain(moderator, id)).isTrue();
        postmen.carry(server.port());

        assertThat(desk.listTroubled(moderator)).isEmpty();
        assertThat(desk.figures(moderator)).containsExactly(new MailFigure(MailKind.RESULT, MailState.SENT, 1));
        assertThat(desk.sendAgain(moderator, id)).isFalse();
    }

    @Test
    void a_busy_server_gets_the_mail_after_a_pause() {
        server.answer("RCPT", "450 4.2.1 busy, come back");
        post("alice@example.org");

        postmen.carry(server.port());
        assertThat(mails.onlyState()).isEqualTo("QUEUED");
        server.recover();
        postmen.carry(server.port());
        assertThat(mails.onlyState()).isEqualTo("QUEUED");
        clock.pass(Duration.ofSeconds(10));
        postmen.carry(server.port());

        assertThat(mails.onlyState()).isEqualTo("SENT");
    }

    @Test
    void a_server_that_breaks_off_in_the_middle_ends_the_round_and_loses_no_mail() {
        server.answer("DATA", ScriptedMailServer.BREAKS_OFF);
        post("alice@example.org");
        post("bob@example.org");

        postmen.carry(server.port());

        assertThat(mails.attempts()).containsExactly(1, 0);
        server.recover();
        clock.pass(Duration.ofSeconds(10));
        postmen.carry(server.port());
        assertThat(desk.figures(moderator)).containsExactly(new MailFigure(MailKind.RESULT, MailState.SENT, 2));
    }

    @Test
    void a_server_that_says_nothing_is_left_after_a_while() {
        server.answer("MAIL", ScriptedMailServer.SILENCE);
        post("alice@example.org");
        post("bob@example.org");
        var begun = System.nanoTime();

        postmen.carry(server.port());

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(mails.attempts()).containsExactly(1, 0);
    }

    @Test
    void who_waits_at_the_door_is_served_before_a_mailing() {
        post("alice@example.org");
        mails.add(mail("guest@example.org"), Errand.SIGN_IN);

        postmen.to(server.port()).carry(1);

        assertThat(mails.recipients(MailState.SENT)).containsExactly("guest@example.org");
    }

    private void post(String to) {
        var errand = new Errand(MailKind.RESULT, moderator.community(), moderator.account(), null, STOP);
        mails.add(mail(to), errand);
    }

    private static Mail mail(String to) {
        return new Mail(new MailAddress(to), Language.EN, "Result", "words", "<p>words</p>");
    }
}
