package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a mail and for how long, who reads it, and what of it is never in clear. */
@LaurelTest
class KeptMailTest {
    private static final Instant NOON = Instant.parse("2001-05-02T03:00:00Z");

    private final OutboxStore store;
    private final Envelope envelope;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final OneReader reader;

    @Autowired
    KeptMailTest(OutboxStore store, Envelope envelope, TransactionTemplate transaction, DSLContext sql) {
        this.store = store;
        this.envelope = envelope;
        this.transaction = transaction;
        this.sql = sql;
        reader = new OneReader(store, transaction);
    }

    @Test
    void caught_mail_is_read_page_by_page_to_the_first_and_no_mailing_pushes_out_a_way_in() {
        reader.add(Errand.SIGN_IN, NOON);
        for (var mailing = 0; mailing < 7; mailing++) reader.add(OneReader.OPENING, NOON);
        var all = sql.select(NOTIFICATION_MAIL.ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.RECIPIENT.eq(reader.to().value()))
                .orderBy(NOTIFICATION_MAIL.ID.desc())
                .fetch(NOTIFICATION_MAIL.ID);

        var first = caught(null);
        var second = caught(first.last());
        var third = caught(second.last());

        assertThat(ids(first)).containsExactly(all.get(0), all.get(1), all.get(2), all.getLast());
        assertThat(ids(second)).containsExactly(all.get(3), all.get(4), all.get(5));
        assertThat(ids(third)).startsWith(all.get(6), all.get(7));
    }

    @Test
    void what_was_sent_is_forgotten_but_that_it_was() {
        reader.add(OneReader.OPENING, NOON);
        reader.answered(MailState.SENT, "taken", NOON, NOON);

        var row = sql.fetchSingle(
                NOTIFICATION_MAIL, NOTIFICATION_MAIL.RECIPIENT.eq(reader.to().value()));
        assertThat(row.getSealed()).isNull();
        assertThat(row.getSentAt()).isEqualTo(NOON);
        assertThat(reader.due(NOON.plusSeconds(86_400))).isEmpty();
    }

    @Test
    void a_refused_way_in_is_forgotten_and_a_refused_announcement_kept_for_a_moderator() {
        reader.add(Errand.SIGN_IN, NOON);
        reader.answered(MailState.REFUSED, "550 no", NOON, NOON);
        assertThat(sealed()).containsOnlyNulls();

        reader.add(OneReader.REMINDER, NOON);
        reader.answered(MailState.REFUSED, "550 no", NOON, NOON);
        assertThat(sealed()).filteredOn(Objects::nonNull).hasSize(1);
        assertThat(reader.due(NOON)).isEmpty();
    }

    @Test
    void a_day_after_it_was_sent_a_mail_says_nothing_but_that_there_was_one() {
        var account =
                new Errand(MailKind.REMINDER_DAYS, new CommunityId(9), new AccountId(9), null, "https://x.example");
        transaction.executeWithoutResult(status -> store.add(reader.mail(), account, MailState.SENT, NOON));
        reader.add(Errand.SIGN_IN, NOON);

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
        reader.add(OneReader.REMINDER, NOON);

        var dump = DatabaseDump.of(sql, "notification_mail");

        assertThat(dump.holds(reader.to().value())).isTrue();
        assertThat(List.of("Your way in", "text 123456", "page 123456", "mail/stop/x"))
                .noneMatch(dump::holds);
    }

    @Test
    void a_mail_in_a_log_says_for_whom_it_is_and_no_more() {
        assertThat(reader.mail()).hasToString("Mail[" + reader.to() + "]");
    }

    @Test
    void what_was_sealed_for_one_reader_opens_for_no_other() {
        var sealed = envelope.close(reader.mail(), "https://laurel.example/stop");

        assertThat(envelope.open(sealed, reader.to(), Language.EN))
                .isEqualTo(new Envelope.Content(reader.mail(), "https://laurel.example/stop"));
        assertThatThrownBy(() -> envelope.open(sealed, new MailAddress("eve@laurel.example"), Language.EN))
                .isInstanceOf(BrokenSealException.class);
    }

    private OutboxPage caught(@Nullable MailId before) {
        return requireNonNull(transaction.execute(status -> store.listCaught(before, 3)));
    }

    private List<MailId> ids(OutboxPage page) {
        return page.mails().stream()
                .filter(it -> it.mail().to().equals(reader.to()))
                .map(SentMail::id)
                .toList();
    }

    private void purge(Instant before) {
        transaction.executeWithoutResult(status -> store.purge(before));
    }

    private List<byte[]> sealed() {
        return sql.fetchValues(sql.select(NOTIFICATION_MAIL.SEALED)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.RECIPIENT.eq(reader.to().value())));
    }
}
