package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.DatabaseDump;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MailId;
import app.laurel.base.seal.BrokenSealException;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the moment a mail is posted until nothing more is to be done with it. */
@LaurelTest
class OutboxTest {
    private static final Instant NOON = Instant.parse("2001-05-02T03:00:00Z");
    private static final Errand REMINDER =
            new Errand(MailKind.REMINDER_DAYS, null, null, null, "https://laurel.example/en/mail/stop/x");
    private static final Errand OPENING = new Errand(MailKind.REQUEST_APPROVED, null, null, null, null);

    private final Outbox outbox;
    private final OutboxStore store;
    private final Envelope envelope;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final MailAddress to = new MailAddress(UUID.randomUUID() + "@laurel.example");
    private final Mail mail = new Mail(to, Language.EN, "Your way in", "text 123456", "<p>page 123456");

    @Autowired
    OutboxTest(Outbox outbox, OutboxStore store, Envelope envelope, TransactionTemplate transaction, DSLContext sql) {
        this.outbox = outbox;
        this.store = store;
        this.envelope = envelope;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void a_mail_outside_of_what_it_tells_of_is_refused() {
        assertThatThrownBy(() -> outbox.post(mail, OPENING)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_mail_of_what_failed_never_was() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.post(mail, OPENING);
                    throw new IllegalStateException("what it tells of failed");
                }));

        assertThat(sql.fetchCount(NOTIFICATION_MAIL, NOTIFICATION_MAIL.RECIPIENT.eq(to.value())))
                .isZero();
    }

    @Test
    void what_waits_is_handed_out_from_its_moment_on_and_not_before() {
        add(OPENING, NOON);

        assertThat(due(NOON.minusMillis(1))).isEmpty();
        assertThat(due(NOON)).extracting(QueuedMail::mail).containsExactly(mail);
    }

    @Test
    void who_waits_at_the_door_is_first_though_asked_last() {
        add(REMINDER, NOON);
        add(OPENING, NOON);
        add(Errand.SIGN_IN, NOON);

        assertThat(due(NOON))
                .extracting(QueuedMail::kind)
                .containsExactly(MailKind.SIGN_IN, MailKind.REQUEST_APPROVED, MailKind.REMINDER_DAYS);
    }

    @Test
    void caught_mail_is_read_page_by_page_to_the_first_and_no_mailing_pushes_out_a_way_in() {
        add(Errand.SIGN_IN, NOON);
        for (var mailing = 0; mailing < 7; mailing++) add(OPENING, NOON);
        var all = sql.select(NOTIFICATION_MAIL.ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.RECIPIENT.eq(to.value()))
                .orderBy(NOTIFICATION_MAIL.ID.desc())
                .fetch(NOTIFICATION_MAIL.ID);

        var first = caught(null);
        var second = caught(first.last());
        var third = caught(second.last());

        assertThat(ids(first)).containsExactly(all.get(0), all.get(1), all.get(2), all.getLast());
        assertThat(ids(second)).containsExactly(all.get(3), all.get(4), all.get(5));
        assertThat(ids(third)).startsWith(all.get(6), all.get(7));
    }

    private OutboxPage caught(@Nullable MailId before) {
        return requireNonNull(transaction.execute(status -> store.listCaught(before, 3)));
    }

    private List<MailId> ids(OutboxPage page) {
        return page.mails().stream()
                .filter(it -> it.mail().to().equals(to))
                .map(SentMail::id)
                .toList();
    }

    @Test
    void a_mail_that_has_to_wait_comes_again_at_its_new_moment_with_one_try_more() {
        add(OPENING, NOON);
        answered(MailState.QUEUED, "421 later", NOON.plusSeconds(60));

        assertThat(due(NOON.plusSeconds(59))).isEmpty();
        assertThat(due(NOON.plusSeconds(60))).extracting(QueuedMail::attempts).containsExactly(1);
    }

    @Test
    void what_was_sent_is_forgotten_but_that_it_was() {
        add(OPENING, NOON);
        answered(MailState.SENT, "taken", NOON);

        var row = sql.fetchSingle(NOTIFICATION_MAIL, NOTIFICATION_MAIL.RECIPIENT.eq(to.value()));
        assertThat(row.getSealed()).isNull();
        assertThat(row.getSentAt()).isEqualTo(NOON);
        assertThat(due(NOON.plusSeconds(86_400))).isEmpty();
    }

    @Test
    void a_refused_way_in_is_forgotten_and_a_refused_announcement_kept_for_a_moderator() {
        add(Errand.SIGN_IN, NOON);
        answered(MailState.REFUSED, "550 no", NOON);
        assertThat(sealed()).containsOnlyNulls();

        add(REMINDER, NOON);
        answered(MailState.REFUSED, "550 no", NOON);
        assertThat(sealed()).filteredOn(Objects::nonNull).hasSize(1);
        assertThat(due(NOON)).isEmpty();
    }

    @Test
    void an_answer_that_comes_late_does_not_undo_an_earlier_one() {
        add(OPENING, NOON);
        var twice = due(NOON).getFirst();
        answered(MailState.SENT, "taken", NOON);

        transaction.executeWithoutResult(
                status -> store.answered(twice, MailState.QUEUED, "421 later", NOON, NOON.plusSeconds(1)));

        assertThat(sql.fetchSingle(NOTIFICATION_MAIL, NOTIFICATION_MAIL.RECIPIENT.eq(to.value()))
                        .getAnswer())
                .isEqualTo("taken");
        assertThat(due(NOON.plusSeconds(86_400))).isEmpty();
    }

    @Test
    void a_day_after_it_was_sent_a_mail_says_nothing_but_that_there_was_one() {
        var account =
                new Errand(MailKind.REMINDER_DAYS, new CommunityId(9), new AccountId(9), null, "https://x.example");
        transaction.executeWithoutResult(status -> store.add(mail, account, MailState.SENT, NOON));
        add(Errand.SIGN_IN, NOON);

        purge(NOON);
        assertThat(sealed()).hasSize(2).doesNotContainNull();
        purge(NOON.plusMillis(1));

        assertThat(sealed()).isEmpty();
        var left = sql.fetchSingle(
                NOTIFICATION_MAIL,
                NOTIFICATION_MAIL.CREATED_AT.eq(NOON),
                NOTIFICATION_MAIL.COMMUNITY_ID.eq(new CommunityId(9)));
        assertThat(left.getRecipient()).isEmpty();
        assertThat(left.getAccountId()).isNull();
        assertThat(left.getSealed()).isNull();
        assertThat(left.getState()).isEqualTo("SENT");
        left.delete();
    }

    @Test
    void neither_subject_nor_text_nor_the_way_out_is_kept_in_clear() {
        add(REMINDER, NOON);

        var dump = DatabaseDump.of(sql, "notification_mail");

        assertThat(dump.holds(to.value())).isTrue();
        assertThat(List.of("Your way in", "text 123456", "page 123456", "mail/stop/x"))
                .noneMatch(dump::holds);
    }

    @Test
    void a_mail_in_a_log_says_for_whom_it_is_and_no_more() {
        assertThat(mail).hasToString("Mail[" + to + "]");
    }

    private void purge(Instant before) {
        transaction.executeWithoutResult(status -> store.purge(before));
    }

    @Test
    void what_was_sealed_for_one_reader_opens_for_no_other() {
        var sealed = envelope.close(mail, "https://laurel.example/stop");

        assertThat(envelope.open(sealed, to, Language.EN))
                .isEqualTo(new Envelope.Content(mail, "https://laurel.example/stop"));
        assertThatThrownBy(() -> envelope.open(sealed, new MailAddress("eve@laurel.example"), Language.EN))
                .isInstanceOf(BrokenSealException.class);
    }

    private void add(Errand errand, Instant now) {
        transaction.executeWithoutResult(status -> store.add(mail, errand, MailState.QUEUED, now));
    }

    private List<QueuedMail> due(Instant now) {
        var all = Objects.requireNonNull(transaction.execute(status -> store.due(now, 1_000, unreadable -> {})));
        return all.stream().filter(it -> it.mail().to().equals(to)).toList();
    }

    private void answered(MailState state, String answer, Instant next) {
        var queued = due(NOON).getFirst();
        transaction.executeWithoutResult(status -> store.answered(queued, state, answer, NOON, next));
    }

    private List<byte[]> sealed() {
        return sql.fetchValues(sql.select(NOTIFICATION_MAIL.SEALED)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.RECIPIENT.eq(to.value())));
    }
}
