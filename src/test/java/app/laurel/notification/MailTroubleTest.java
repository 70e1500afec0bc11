package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.Moderator;
import app.laurel.setback.Setbacks;
import java.io.IOException;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@LaurelTest
class MailTroubleTest {
    private static final String STOP = "https://laurel.example/en/mail/stop/token";

    private final ScriptedMailServer server = new ScriptedMailServer();

    private final OutboxStore store;
    private final MailDesk desk;
    private final Founder founder;
    private final LaurelSettings settings;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DSLContext sql;
    private Moderator moderator;

    @Autowired
    MailTroubleTest(
            OutboxStore store,
            MailDesk desk,
            Founder founder,
            LaurelSettings settings,
            Setbacks setbacks,
            TransactionTemplate transaction,
            MovableClock clock,
            DSLContext sql) {
        this.store = store;
        this.desk = desk;
        this.founder = founder;
        this.settings = settings;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void an_empty_outbox() {
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
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

        carry();
        clock.pass(Duration.ofDays(1));
        carry();

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
        carry();
        server.recover();
        var id = desk.listTroubled(moderator).getFirst().id();

        assertThat(desk.sendAgain(founder.moderator(founder.community()), id)).isFalse();
        assertThat(desk.sendAgain(moderator, id)).isTrue();
        carry();

        assertThat(desk.listTroubled(moderator)).isEmpty();
        assertThat(desk.figures(moderator)).containsExactly(new MailFigure(MailKind.RESULT, MailState.SENT, 1));
        assertThat(desk.sendAgain(moderator, id)).isFalse();
    }

    @Test
    void a_busy_server_gets_the_mail_after_a_pause() {
        server.answer("RCPT", "450 4.2.1 busy, come back");
        post("alice@example.org");

        carry();
        assertThat(state()).isEqualTo("QUEUED");
        server.recover();
        carry();
        assertThat(state()).isEqualTo("QUEUED");
        clock.pass(Duration.ofSeconds(10));
        carry();

        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void a_server_that_breaks_off_in_the_middle_ends_the_round_and_loses_no_mail() {
        server.answer("DATA", ScriptedMailServer.BREAKS_OFF);
        post("alice@example.org");
        post("bob@example.org");

        carry();

        assertThat(attempts()).containsExactly(1, 0);
        server.recover();
        clock.pass(Duration.ofSeconds(10));
        carry();
        assertThat(desk.figures(moderator)).containsExactly(new MailFigure(MailKind.RESULT, MailState.SENT, 2));
    }

    @Test
    void a_server_that_says_nothing_is_left_after_a_while() {
        server.answer("MAIL", ScriptedMailServer.SILENCE);
        post("alice@example.org");
        post("bob@example.org");
        var begun = System.nanoTime();

        carry();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(attempts()).containsExactly(1, 0);
    }

    @Test
    void who_waits_at_the_door_is_served_before_a_mailing() {
        post("alice@example.org");
        transaction.executeWithoutResult(
                status -> store.add(mail("guest@example.org"), Errand.SIGN_IN, MailState.QUEUED, clock.instant()));

        postman().carry(1);

        assertThat(sql.fetchValue(NOTIFICATION_MAIL.RECIPIENT, NOTIFICATION_MAIL.STATE.eq("SENT")))
                .isEqualTo("guest@example.org");
    }

    private void post(String to) {
        var errand = new Errand(MailKind.RESULT, moderator.community(), moderator.account(), null, STOP);
        transaction.executeWithoutResult(status -> store.add(mail(to), errand, MailState.QUEUED, clock.instant()));
    }

    private static Mail mail(String to) {
        return new Mail(new MailAddress(to), Language.EN, "Result", "words", "<p>words</p>");
    }

    private String state() {
        return sql.fetchSingle(NOTIFICATION_MAIL).getState();
    }

    private java.util.List<Integer> attempts() {
        return sql.selectFrom(NOTIFICATION_MAIL).orderBy(NOTIFICATION_MAIL.ID).fetch().stream()
                .map(it -> it.getAttempts())
                .toList();
    }

    private void carry() {
        postman().carry(20);
    }

    private Postman postman() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().put("mail.smtp.timeout", "500");
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
        return new Postman(store, provider, settings, setbacks, transaction, clock);
    }
}
