package app.laurel.notification;

import static app.laurel.db.Tables.SETBACK_PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One row of the outbox that cannot be read stops that one and nothing else. */
@LaurelTest
class UnreadableMailTest {
    private static final String BAD = "bad.row@example.org";
    private static final String GOOD = "good.row@example.org";

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final Postmen postmen;
    private final PostedMails mails;
    private final OutboxStore store;
    private final Setbacks setbacks;
    private final Founder founder;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    // why seven: a broken row is made beside the store and met by those who send
    @Autowired
    UnreadableMailTest(
            Postmen postmen,
            PostedMails mails,
            OutboxStore store,
            Setbacks setbacks,
            Founder founder,
            TransactionTemplate transaction,
            DSLContext sql) {
        this.postmen = postmen;
        this.mails = mails;
        this.store = store;
        this.setbacks = setbacks;
        this.founder = founder;
        this.transaction = transaction;
        this.sql = sql;
    }

    @BeforeEach
    void an_empty_outbox() {
        mails.forgetAll();
        sql.deleteFrom(SETBACK_PIECE).execute();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed = 'neither sealed nor mail'",
                "sealed = ''",
                "recipient = 'another@example.org'",
                "recipient = 'no address'",
                "kind = 'PIGEON'"
            })
    void a_row_that_cannot_be_read_is_set_aside_seen_by_hosts_and_all_other_mail_goes_on(String damage) {
        post(BAD, MailKind.SIGN_IN);
        post(GOOD, MailKind.SIGN_IN);
        sql.execute("update notification_mail set " + damage + " where recipient = '" + BAD + "'");

        postmen.carry(server.port());

        assertThat(mails.recipients(MailState.SENT)).containsExactly(GOOD);
        assertThat(mails.recipients(MailState.UNREADABLE)).hasSize(1);
        assertThat(setbacks.list(founder.asHost()))
                .extracting(Setback::work, Setback::times)
                .containsExactly(tuple("mail", 1));
        postmen.carry(server.port());
        assertThat(setbacks.list(founder.asHost())).extracting(Setback::times).containsExactly(1);
    }

    @Test
    void a_row_that_cannot_be_read_keeps_nobody_from_reading_the_caught_mail() {
        post(BAD, MailKind.SIGN_IN);
        post(GOOD, MailKind.SIGN_IN);
        sql.execute("update notification_mail set sealed = 'x' where recipient = '" + BAD + "'");

        var newest = transaction.execute(status -> store.listCaught(null, 20).mails());

        assertThat(newest).extracting(it -> it.mail().to().value()).containsExactly(GOOD);
    }

    private void post(String to, MailKind kind) {
        var mail = new Mail(new MailAddress(to), Language.EN, "Sign in", "Code 123456", "<p>Code 123456</p>");
        mails.add(mail, new Errand(kind, null, null, null, null));
    }
}
