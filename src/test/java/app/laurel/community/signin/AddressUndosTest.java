package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Which links take a change of an address back, when, and for whom. */
@LaurelTest
@RecordApplicationEvents
class AddressUndosTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Accounts accounts;
    private final PersonalData data;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId owner;
    private final MailAddress own;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why seven: an account moves, is taken back, and may be erased meanwhile
    @Autowired
    AddressUndosTest(
            AddressUndos undos,
            NewAddresses addresses,
            Accounts accounts,
            PersonalData data,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.undos = undos;
        this.addresses = addresses;
        this.accounts = accounts;
        this.data = data;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.owner = founder.account("owner");
        this.own = founder.mailOf(owner);
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, events);
    }

    @Test
    void a_link_counts_once_and_looking_at_it_does_not_count() {
        var link = mover.move(owner, free("thief"));
        for (var look = 0; look < 5; look++) assertThat(undos.isGood(link)).isTrue();
        assertThat(address()).isNotEqualTo(own);

        assertThat(use(link)).isEqualTo(Outcome.RESTORED);
        assertThat(address()).isEqualTo(own);

        var moved = free("moved");
        mover.move(owner, moved);
        assertThat(undos.isGood(link)).isFalse();
        assertThat(use(link)).isEqualTo(Outcome.GONE);
        assertThat(address()).isEqualTo(moved);
    }

    @Test
    void it_is_good_for_seven_days_to_the_millisecond() {
        var early = mover.move(owner, free("thief"));
        clock.pass(WEEK.minusMillis(1));
        assertThat(undos.isGood(early)).isTrue();
        assertThat(use(early)).isEqualTo(Outcome.RESTORED);

        var late = mover.move(owner, free("thief"));
        var there = address();
        clock.pass(WEEK);
        assertThat(undos.isGood(late)).isFalse();
        assertThat(use(late)).isEqualTo(Outcome.GONE);
        assertThat(address()).isEqualTo(there);
    }

    @Test
    void what_expired_is_forgotten_with_the_address_at_the_next_move_of_anybody() {
        mover.move(owner, free("moved"));
        clock.pass(WEEK);
        assertThat(kept()).isEqualTo(1);

        mover.move(founder.account("another"), free("moved"));

        assertThat(kept()).isZero();
    }

    @Test
    void an_account_that_was_erased_comes_back_to_nobody() {
        var thief = free("thief");
        var link = mover.move(owner, thief);

        assertThat(data.erase(owner, thief.value())).isEqualTo(EraseOutcome.ERASED);

        assertThat(undos.isGood(link)).isFalse();
        assertThat(use(link)).isEqualTo(Outcome.GONE);
        assertThat(accounts.find(own)).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void an_address_that_has_another_account_by_now_waits_until_that_is_gone() {
        var thief = free("thief");
        var link = mover.move(owner, thief);
        var another = accounts.open(own).id();

        assertThat(use(link)).isEqualTo(Outcome.TAKEN);
        assertThat(address()).isEqualTo(thief);
        assertThat(founder.mailOf(another)).isEqualTo(own);
        assertThat(undos.isGood(link)).isTrue();

        assertThat(data.erase(another, own.value())).isEqualTo(EraseOutcome.ERASED);
        assertThat(use(link)).isEqualTo(Outcome.RESTORED);
        assertThat(address()).isEqualTo(own);
    }

    @Test
    void what_nobody_was_mailed_takes_nothing_back() {
        mover.move(owner, free("thief"));
        for (var token : List.of("", "0", "' or '1'='1", "\u0000", "A".repeat(43), "x".repeat(10_000))) {
            assertThat(undos.isGood(token)).isFalse();
            assertThat(use(token)).isEqualTo(Outcome.GONE);
        }
        assertThat(address()).isNotEqualTo(own);
    }

    private Outcome use(String link) {
        return undos.use(link, Language.EN);
    }

    private MailAddress address() {
        return founder.mailOf(owner);
    }

    private int kept() {
        return sql.fetchCount(COMMUNITY_ADDRESS_UNDO, COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(owner));
    }
}
