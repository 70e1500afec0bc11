package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Since when somebody belongs, and when that was known: who could vote is asked of what was known then. */
@LaurelTest
class JoinDatesTest {
    private static final Instant FIRST = Instant.parse("2026-05-02T03:00:00Z");
    private static final LocalDate WRITTEN = LocalDate.of(2026, 5, 1);
    private static final LocalDate CORRECTED = LocalDate.of(2025, 12, 24);

    private final Memberships memberships;
    private final Members members;
    private final Accounts accounts;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final Community community;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@joins.example");

    @Autowired
    JoinDatesTest(
            Memberships memberships,
            Members members,
            Accounts accounts,
            Founder founder,
            MovableClock clock,
            TransactionTemplate transaction) {
        this.memberships = memberships;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
        community = founder.community();
        clock.moveTo(FIRST);
    }

    @Test
    void before_it_was_written_down_nothing_is_known_and_from_that_moment_it_is() {
        var mina = admit(WRITTEN);

        assertThat(known(mina, FIRST.minusMillis(1))).isEmpty();
        assertThat(known(mina, FIRST)).contains(WRITTEN);
        assertThat(known(mina, FIRST.plus(Duration.ofDays(3_650)))).contains(WRITTEN);
    }

    @Test
    void a_correction_holds_from_when_it_was_made_and_never_before() {
        var mina = admit(WRITTEN);
        clock.pass(Duration.ofDays(1));
        correct(CORRECTED);
        var corrected = clock.instant();

        assertThat(known(mina, corrected.minusMillis(1))).contains(WRITTEN);
        assertThat(known(mina, corrected)).contains(CORRECTED);
        assertThat(again(mina).joinedOn()).isEqualTo(CORRECTED);
        assertThat(again(mina).joinWrittenAt()).isEqualTo(corrected);
    }

    @Test
    void of_two_entries_of_one_moment_the_later_holds() {
        var mina = admit(WRITTEN);
        correct(CORRECTED);
        correct(WRITTEN);

        assertThat(known(mina, FIRST)).contains(WRITTEN);
    }

    /** A roster that says the same again must not make an old member look like one who came after the freeze. */
    @Test
    void the_same_day_written_down_again_leaves_what_was_known_before() {
        var mina = admit(WRITTEN);
        clock.pass(Duration.ofDays(1));
        correct(WRITTEN);

        assertThat(known(mina, FIRST)).contains(WRITTEN);
    }

    @Test
    void what_is_rolled_back_was_never_known() {
        transaction.executeWithoutResult(status -> {
            memberships.admit(community.id(), accounts.open(mail).id(), WRITTEN, Admission.INVITE);
            status.setRollbackOnly();
        });

        assertThat(accounts.find(mail)).isEmpty();
        assertThat(transaction.<Integer>execute(
                        status -> memberships.joinDates(community.id()).size()))
                .isZero();
    }

    @Test
    void nobody_comes_in_outside_of_a_transaction() {
        var account = accounts.open(mail).id();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> memberships.admit(community.id(), account, WRITTEN, Admission.REQUEST));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> memberships.admitAll(community.id(), List.of()));

        assertThat(members.findMember(account, community.id())).isEmpty();
    }

    @Test
    void a_roster_of_nobody_changes_nothing() {
        transaction.executeWithoutResult(status -> memberships.admitAll(community.id(), List.of()));

        assertThat(transaction.<Integer>execute(
                        status -> memberships.joinDates(community.id()).size()))
                .isZero();
    }

    private Optional<LocalDate> known(Member member, Instant moment) {
        return again(member).joinedAsKnownAt(moment);
    }

    private Member again(Member member) {
        return members.member(member.account(), community.id());
    }

    private Member admit(LocalDate day) {
        var account = accounts.open(mail).id();
        return Objects.requireNonNull(
                transaction.execute(status -> memberships.admit(community.id(), account, day, Admission.MODERATOR)));
    }

    private void correct(LocalDate day) {
        transaction.executeWithoutResult(
                status -> memberships.admitAll(community.id(), List.of(new RosterLine(mail, "", day))));
    }
}
