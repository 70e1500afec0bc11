package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@LaurelTest
class MailingsTest {
    private final Mailings mailings;
    private final Reminders reminders;
    private final Receipts receipts;
    private final OutboxStore store;
    private final OpenEditions openEditions;
    private final Editions editions;
    private final Founder founder;
    private final Members members;
    private final VotingBooth booth;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DSLContext sql;
    private final MockMvc web;
    private OpenEdition edition;
    private AccountId alice;
    private AccountId bob;

    @Autowired
    MailingsTest(
            Mailings mailings,
            Reminders reminders,
            Receipts receipts,
            OutboxStore store,
            OpenEditions openEditions,
            Editions editions,
            Founder founder,
            Members members,
            VotingBooth booth,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock,
            DSLContext sql,
            MockMvc web) {
        this.mailings = mailings;
        this.reminders = reminders;
        this.receipts = receipts;
        this.store = store;
        this.openEditions = openEditions;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.booth = booth;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
        this.web = web;
    }

    @BeforeEach
    void two_members_and_two_moderators() {
        edition = openEditions.anOpenEdition().open();
        alice = founder.member(edition.first());
        bob = founder.member(edition.first());
        sql.execute("update notification_round set done_at = due_at");
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
    }

    @Test
    void only_who_has_not_voted_is_reminded_three_days_and_three_hours_before_the_end() {
        cast(alice, 0, "1:5555");
        sql.deleteFrom(NOTIFICATION_MAIL).execute();

        remindBefore(Duration.ofDays(3).plusMinutes(1));
        assertThat(kinds()).isEmpty();
        remindBefore(Duration.ofDays(3));
        assertThat(kinds()).containsOnly("REMINDER_DAYS").hasSize(3);
        assertThat(recipients()).doesNotContain(mail(alice)).contains(mail(bob));

        cast(bob, 0, "1:4444");
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
        remindBefore(Duration.ofHours(3));
        assertThat(kinds()).containsOnly("REMINDER_HOURS").hasSize(2);
        remindBefore(Duration.ofHours(2));
        assertThat(kinds()).hasSize(2);
    }

    @Test
    void after_the_close_nobody_is_reminded() {
        openEditions.close(edition);

        reminders.beginDue();
        mailings.carryOn();

        assertThat(kinds()).isEmpty();
    }

    @Test
    void an_opening_is_told_once_to_every_member_and_old_news_to_nobody() {
        var opened = editions.get(edition.id()).schedule().votingOpens();
        sql.execute("delete from notification_round");

        began(new PhaseBegan(edition.id(), Phase.VOTING, opened));
        began(new PhaseBegan(edition.id(), Phase.VOTING, opened));
        began(new PhaseBegan(edition.id(), Phase.NOMINATING, opened.minus(Duration.ofDays(20))));
        mailings.carryOn();
        mailings.carryOn();

        assertThat(kinds()).containsOnly("VOTING_OPENS").hasSize(4);
    }

    @Test
    void more_members_than_a_page_are_all_told_and_none_twice() {
        IntStream.range(0, Mailings.PAGE + 5).forEach(it -> founder.member(edition.first()));
        sql.execute("delete from notification_round");

        began(new PhaseBegan(
                edition.id(),
                Phase.VOTING,
                editions.get(edition.id()).schedule().votingOpens()));
        mailings.carryOn();

        assertThat(recipients()).doesNotHaveDuplicates().hasSize(Mailings.PAGE + 5 + 4);
    }

    @Test
    void ten_quick_changes_make_one_receipt_with_the_last_number_and_no_mark() {
        var number = "";
        for (var version = 0; version < 10; version++) {
            number = cast(alice, version, "1:555" + (1 + version % 5));
            clock.pass(Duration.ofSeconds(20));
        }
        receipts.writeDue();
        assertThat(kinds()).isEmpty();

        clock.pass(Receipts.REST);
        receipts.writeDue();
        receipts.writeDue();

        assertThat(kinds()).containsExactly("RECEIPT");
        assertThat(body()).contains(number).doesNotContain("First Shop", "가나상점");
        assertThat(sql.fetchCount(app.laurel.db.Tables.NOTIFICATION_RECEIPT)).isZero();
    }

    @Test
    void who_never_rests_gets_the_receipt_after_ten_minutes() {
        for (var version = 0; version < 6; version++) {
            cast(alice, version, "1:555" + (1 + version % 5));
            clock.pass(Duration.ofSeconds(110));
            receipts.writeDue();
        }

        assertThat(kinds()).containsExactly("RECEIPT");
    }

    @Test
    void a_ballot_taken_back_within_minutes_makes_one_mail_that_says_so() {
        cast(alice, 0, "1:5555");
        booth.withdraw(members.member(alice, edition.community().id()), edition.id(), 1, "back");

        clock.pass(Receipts.REST);
        receipts.writeDue();

        assertThat(kinds()).containsExactly("RECEIPT");
        assertThat(queued().getFirst().mail().subject()).contains("취소");
    }

    @Test
    void one_click_in_a_mail_ends_reminders_without_signing_in_and_opening_the_address_does_not() throws Exception {
        remindBefore(Duration.ofDays(3));
        var stop = stop(bob);
        sql.deleteFrom(NOTIFICATION_MAIL).execute();

        web.perform(get(stop)).andExpect(status().isOk());
        web.perform(post(stop).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        remindBefore(Duration.ofHours(3));
        assertThat(recipients()).doesNotContain(mail(bob)).contains(mail(alice));

        web.perform(post(stop.replace("/stop/", "/again/"))).andExpect(status().isOk());
        web.perform(post(stop.substring(0, stop.length() - 4) + "AAAA")).andExpect(status().isNotFound());
        assertThat(sql.fetchCount(app.laurel.db.Tables.NOTIFICATION_SILENCE)).isZero();
    }

    private void remindBefore(Duration before) {
        clock.moveTo(editions.get(edition.id()).schedule().votingCloses().minus(before));
        reminders.beginDue();
        mailings.carryOn();
    }

    private void began(PhaseBegan began) {
        transaction.executeWithoutResult(status -> events.publishEvent(began));
    }

    private String cast(AccountId account, int version, String answers) {
        var member = members.member(account, edition.community().id());
        booth.cast(member, edition.id(), version, account + "-" + version, Answers.parse(answers, 4));
        var cast = booth.kept(member, edition.id()).cast();
        assertThat(cast).isNotNull();
        return java.util.Objects.requireNonNull(cast).number();
    }

    private List<String> kinds() {
        return sql.select(NOTIFICATION_MAIL.KIND)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(edition.community().id()))
                .fetch(NOTIFICATION_MAIL.KIND);
    }

    private List<String> recipients() {
        return new ArrayList<>(sql.fetchValues(sql.select(NOTIFICATION_MAIL.RECIPIENT)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(edition.community().id()))));
    }

    private String body() {
        var queued = queued().getFirst();
        assertThat(queued.stop()).isNull();
        return queued.mail().text();
    }

    private List<QueuedMail> queued() {
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> store.due(clock.instant(), 100, unreadable -> {})));
    }

    private String mail(AccountId account) {
        return sql.fetchSingle("select mail from community_account where id = ?", account.value())
                .get(0, String.class);
    }

    private String stop(AccountId account) {
        var to = mail(account);
        var address = queued().stream()
                .filter(it -> it.mail().to().value().equals(to))
                .map(QueuedMail::stop)
                .findFirst();
        return java.net.URI.create(address.orElseThrow()).getPath();
    }
}
