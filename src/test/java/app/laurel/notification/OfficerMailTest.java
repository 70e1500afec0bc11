package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.AddressRestored;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** No account in office comes back to an earlier mailbox unseen: those who share the office read of it. */
@LaurelTest
class OfficerMailTest {
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PostedMails posted;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final MailAddress lost = new MailAddress(UUID.randomUUID() + "@lost.example");

    @Autowired
    OfficerMailTest(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            PostedMails posted,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.events = events;
        this.transaction = transaction;
        this.posted = posted;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void nobody_else_runs_the_installation() {
        sql.execute("update community_account set host = false");
        clock.moveTo(Instant.parse("2026-05-02T03:00:00Z"));
    }

    @Test
    void a_moderator_is_told_of_to_hosts_and_moderators_of_the_community_and_to_no_others() {
        var community = founder.community();
        var officer = founder.moderator(community);
        var other = founder.moderator(community).account();
        var member = founder.member(officer);
        var stranger = founder.moderator(founder.community()).account();
        sql.execute("update community_account set host = false");
        var host = founder.host();
        readEnglish(other, host);
        posted.forgetAll();
        sql.execute(
                "update community_account set factors_count_from = '2026-05-05 03:00:00' where id = ?",
                officer.account().value());

        restored(officer.account());

        for (var reader : new AccountId[] {other, host}) {
            assertThat(posted.dueText(reader))
                    .contains("Is this still Moderator " + officer.account() + "?")
                    .contains(founder.mailOf(officer.account()).value(), lost.value())
                    .contains("Until May 5, 2026", "only do so once nobody else reads that email");
        }
        assertThat(told()).containsExactlyInAnyOrder(officer.account(), other, host);
        assertThat(told()).doesNotContain(member, stranger);
    }

    @Test
    void a_host_is_told_of_to_the_other_hosts_in_korean_too_and_what_counts_still_is_said() {
        var officer = founder.host();
        var host = founder.host();
        founder.reads(host, Language.KO);
        posted.forgetAll();

        restored(officer);

        assertThat(posted.dueText(host)).contains("님이 맞는지 확인해 주세요", "그대로 필요해요").doesNotContain("까지 두 사람이");
        assertThat(told()).containsExactlyInAnyOrder(officer, host);
    }

    @Test
    void a_member_who_takes_an_address_back_is_told_of_to_nobody() {
        var member = founder.memberOf(founder.community().id());
        founder.host();
        clock.pass(Duration.ofMinutes(1));
        posted.forgetAll();

        restored(member);

        assertThat(told()).isEmpty();
    }

    private void restored(AccountId account) {
        var mail = founder.mailOf(account);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AddressRestored(account, mail, lost, Language.EN)));
    }

    private List<AccountId> told() {
        return posted.recipients("OFFICER_RESTORED");
    }

    private void readEnglish(AccountId... people) {
        Arrays.stream(people).forEach(it -> founder.reads(it, Language.EN));
    }
}
