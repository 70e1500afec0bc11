package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.LaurelTest;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the moment a mail is posted until nothing more is to be done with it. */
@LaurelTest
class OutboxTest {
    private static final Instant NOON = Instant.parse("2001-05-02T03:00:00Z");

    private final Outbox outbox;
    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final OneReader reader;

    @Autowired
    OutboxTest(Outbox outbox, OutboxStore store, TransactionTemplate transaction, DSLContext sql) {
        this.outbox = outbox;
        this.store = store;
        this.transaction = transaction;
        this.sql = sql;
        reader = new OneReader(store, transaction);
    }

    @Test
    void a_mail_outside_of_what_it_tells_of_is_refused() {
        assertThatThrownBy(() -> outbox.post(reader.mail(), OneReader.OPENING))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_mail_of_what_failed_never_was() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.post(reader.mail(), OneReader.OPENING);
                    throw new IllegalStateException("what it tells of failed");
                }));

        assertThat(sql.fetchCount(
                        NOTIFICATION_MAIL,
                        NOTIFICATION_MAIL.RECIPIENT.eq(reader.to().value())))
                .isZero();
    }

    @Test
    void what_waits_is_handed_out_from_its_moment_on_and_not_before() {
        reader.add(OneReader.OPENING, NOON);

        assertThat(reader.due(NOON.minusMillis(1))).isEmpty();
        assertThat(reader.due(NOON)).extracting(QueuedMail::mail).containsExactly(reader.mail());
    }

    @Test
    void who_waits_at_the_door_is_first_though_asked_last() {
        reader.add(OneReader.REMINDER, NOON);
        reader.add(OneReader.OPENING, NOON);
        reader.add(Errand.SIGN_IN, NOON);

        assertThat(reader.due(NOON))
                .extracting(QueuedMail::kind)
                .containsExactly(MailKind.SIGN_IN, MailKind.REQUEST_APPROVED, MailKind.REMINDER_DAYS);
    }

    @Test
    void a_mail_that_has_to_wait_comes_again_at_its_new_moment_with_one_try_more() {
        reader.add(OneReader.OPENING, NOON);
        reader.answered(MailState.QUEUED, "421 later", NOON, NOON.plusSeconds(60));

        assertThat(reader.due(NOON.plusSeconds(59))).isEmpty();
        assertThat(reader.due(NOON.plusSeconds(60)))
                .extracting(QueuedMail::attempts)
                .containsExactly(1);
    }

    @Test
    void an_answer_that_comes_late_does_not_undo_an_earlier_one() {
        reader.add(OneReader.OPENING, NOON);
        var twice = reader.due(NOON).getFirst();
        reader.answered(MailState.SENT, "taken", NOON, NOON);

        transaction.executeWithoutResult(
                status -> store.answered(twice, MailState.QUEUED, "421 later", NOON, NOON.plusSeconds(1)));

        assertThat(sql.fetchSingle(
                                NOTIFICATION_MAIL,
                                NOTIFICATION_MAIL.RECIPIENT.eq(reader.to().value()))
                        .getAnswer())
                .isEqualTo("taken");
        assertThat(reader.due(NOON.plusSeconds(86_400))).isEmpty();
    }
}
