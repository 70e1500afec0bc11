package app.laurel.notification;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static app.laurel.db.Tables.SETBACK_PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.edition.Editions;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One row that cannot be read, or one member whose mail cannot be written, stops that one and nothing else. */
@LaurelTest
class OneBadRowTest {
    private static final String BAD = "bad.row@example.org";
    private static final String GOOD = "good.row@example.org";

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final OutboxStore store;
    private final Mailings mailings;
    private final Reminders reminders;
    private final Setbacks setbacks;
    private final OpenEditions openEditions;
    private final Editions editions;
    private final Founder founder;
    private final Members members;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    OneBadRowTest(
            OutboxStore store,
            Mailings mailings,
            Reminders reminders,
            Setbacks setbacks,
            OpenEditions openEditions,
            Editions editions,
            Founder founder,
            Members members,
            TransactionTemplate transaction,
            MovableClock clock,
            DSLContext sql) {
        this.store = store;
        this.mailings = mailings;
        this.reminders = reminders;
        this.setbacks = setbacks;
        this.openEditions = openEditions;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void an_empty_outbox() {
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
        sql.deleteFrom(SETBACK_PIECE).execute();
        sql.execute("update notification_round set done_at = due_at");
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

        postman().carry(20);

        assertThat(state("SENT")).containsExactly(GOOD);
        assertThat(state("UNREADABLE")).hasSize(1);
        assertThat(hosts()).extracting(Setback::work, Setback::times).containsExactly(tuple("mail", 1));
        postman().carry(20);
        assertThat(hosts()).extracting(Setback::times).containsExactly(1);
    }

    @Test
    void a_row_that_cannot_be_read_keeps_nobody_from_reading_the_caught_mail() {
        post(BAD, MailKind.SIGN_IN);
        post(GOOD, MailKind.SIGN_IN);
        sql.execute("update notification_mail set sealed = 'x' where recipient = '" + BAD + "'");

        var newest = transaction.execute(status -> store.newest(20));

        assertThat(newest).extracting(it -> it.mail().to().value()).containsExactly(GOOD);
    }

    @Test
    void a_member_whose_mail_cannot_be_written_is_passed_over_and_all_others_are_reminded_once() {
        var edition = openEditions.anOpenEdition().open();
        for (var member = 0; member < 5; member++) founder.member(edition.first());
        var bad = founder.member(edition.first());
        for (var member = 0; member < 5; member++) founder.member(edition.first());
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.MAIL, "no address " + bad)
                .where(COMMUNITY_ACCOUNT.ID.eq(bad))
                .execute();
        clock.moveTo(editions.get(edition.id()).schedule().votingCloses().minus(Duration.ofDays(3)));

        reminders.beginDue();
        mailings.carryOn();
        mailings.carryOn();

        var reminded = sql.selectFrom(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.EDITION_ID.eq(edition.id()))
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
        assertThat(reminded).hasSize(12).doesNotHaveDuplicates().doesNotContain(bad);
        assertThat(hosts())
                .extracting(Setback::work, Setback::subject, Setback::times)
                .containsExactly(tuple("mailing", "edition/" + edition.id() + "/REMINDER_DAYS/member", 1));
    }

    private void post(String to, MailKind kind) {
        var mail = new Mail(new MailAddress(to), Language.EN, "Sign in", "Code 123456", "<p>Code 123456</p>");
        transaction.executeWithoutResult(
                status -> store.add(mail, new Errand(kind, null, null, null, null), MailState.QUEUED, clock.instant()));
    }

    private Postman postman() {
        return PostmanTest.postman(server.port(), store, setbacks, transaction, clock);
    }

    private List<String> state(String state) {
        return sql.selectFrom(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.STATE.eq(state))
                .fetch(NOTIFICATION_MAIL.RECIPIENT);
    }

    private List<Setback> hosts() {
        return setbacks.list(members.host(founder.host()));
    }
}
