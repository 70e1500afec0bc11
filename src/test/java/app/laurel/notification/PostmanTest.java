package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.db.tables.records.NotificationMailRecord;
import app.laurel.setback.Setbacks;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplicationTest
class PostmanTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String ALICE = "alice.of.the.postman@example.org";
    private static final Mail MAIL =
            new Mail(new MailAddress(ALICE), Language.KO, "로그인", "비밀 코드 123456", "<p>비밀 코드 123456</p>");
    private static final LaurelSettings SENDING = new LaurelSettings(
            URI.create("https://laurel.example"),
            null,
            Path.of("target"),
            null,
            "laurel@laurel.example",
            false,
            ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private int port;

    private final OutboxStore store;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    @Autowired
    PostmanTest(OutboxStore store, Setbacks setbacks, TransactionTemplate transaction, DSLContext sql) {
        this.store = store;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.sql = sql;
    }

    @BeforeEach
    void an_empty_outbox() {
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_is_sent_once_with_text_and_page_and_its_body_is_forgotten() throws Exception {
        post(NOON);

        postmanAt(NOON).carry(20);
        postmanAt(NOON.plusSeconds(60)).carry(20);

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("로그인");
        assertThat(received[0].getContentType()).startsWith("multipart/");
        assertThat(GreenMailUtil.getWholeMessage(received[0])).contains("text/plain", "text/html");
        var row = kept();
        assertThat(row.getState()).isEqualTo("SENT");
        assertThat(row.getSealed()).isNull();
    }

    @Test
    void what_waits_is_sealed() {
        post(NOON);

        var sealed = Objects.requireNonNull(kept().getSealed());

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("123456");
    }

    @Test
    void a_server_out_of_reach_is_tried_again_after_growing_pauses() {
        post(NOON);
        server.stop();

        postmanAt(NOON).carry(20);
        assertThat(waitingUntil()).isEqualTo(NOON.plusSeconds(10));
        postmanAt(NOON.plusSeconds(5)).carry(20);
        assertThat(waitingUntil()).isEqualTo(NOON.plusSeconds(10));
        postmanAt(NOON.plusSeconds(10)).carry(20);
        assertThat(waitingUntil()).isEqualTo(NOON.plusSeconds(70));
    }

    @Test
    void a_mail_that_no_try_brought_out_is_given_up_and_says_why() {
        post(NOON);
        server.stop();

        for (var day = 0; day < 7; day++)
            postmanAt(NOON.plus(Duration.ofDays(day))).carry(20);

        var row = kept();
        assertThat(row.getState()).isEqualTo("REFUSED");
        assertThat(row.getAttempts()).isEqualTo(7);
        assertThat(row.getAnswer()).isNotBlank();
    }

    @Test
    void a_mail_of_an_act_that_failed_is_never_sent() {
        transaction.executeWithoutResult(status -> {
            store.add(MAIL, Errand.SIGN_IN, MailState.QUEUED, NOON);
            status.setRollbackOnly();
        });

        postmanAt(NOON).carry(20);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void post(Instant now) {
        transaction.executeWithoutResult(status -> store.add(MAIL, Errand.SIGN_IN, MailState.QUEUED, now));
    }

    /** The one mail of this test: an application that has just started may carry out what was due before. */
    private NotificationMailRecord kept() {
        return sql.fetchSingle(NOTIFICATION_MAIL, NOTIFICATION_MAIL.RECIPIENT.eq(ALICE));
    }

    private Instant waitingUntil() {
        return kept().getNextAt();
    }

    private Postman postmanAt(Instant now) {
        return postman(port, store, setbacks, transaction, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** One who hands everything to the server on this port. */
    static Postman postman(
            int port, OutboxStore store, Setbacks setbacks, TransactionTemplate transaction, Clock clock) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
        return new Postman(store, provider, SENDING, setbacks, transaction, clock);
    }
}
