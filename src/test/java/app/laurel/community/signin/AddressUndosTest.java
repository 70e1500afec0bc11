package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
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
    private static final int TRIALS = 10;

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
    void of_several_clicks_at_once_one_counts() {
        for (var trial = 0; trial < TRIALS / 2; trial++) {
            var person = founder.account("owner");
            var link = mover.move(person, free("thief"));

            assertThat(AtOnce.times(4, () -> use(link)))
                    .containsExactlyInAnyOrder(Outcome.RESTORED, Outcome.GONE, Outcome.GONE, Outcome.GONE);
        }
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
    void the_first_address_takes_back_a_whole_chain_and_ends_the_links_in_it() {
        var first = mover.move(owner, free("second"));
        var second = mover.move(owner, free("third"));

        assertThat(use(first)).isEqualTo(Outcome.RESTORED);

        assertThat(address()).isEqualTo(own);
        assertThat(use(second)).isEqualTo(Outcome.GONE);
        assertThat(address()).isEqualTo(own);
        assertThat(kept()).isZero();
    }

    @Test
    void one_in_the_middle_of_a_chain_takes_back_what_came_after_and_not_what_came_before() {
        var middle = free("second");
        var first = mover.move(owner, middle);
        var second = mover.move(owner, free("third"));

        assertThat(use(second)).isEqualTo(Outcome.RESTORED);
        assertThat(address()).isEqualTo(middle);

        assertThat(use(first)).isEqualTo(Outcome.RESTORED);
        assertThat(address()).isEqualTo(own);
    }

    @Test
    void who_had_the_address_in_between_gets_no_link_when_the_account_comes_back() {
        var first = mover.move(owner, free("between"));

        assertThat(mover.moveBack(owner, own)).isEmpty();

        assertThat(kept()).isZero();
        assertThat(use(first)).isEqualTo(Outcome.GONE);
        assertThat(mover.move(owner, free("later")))
                .as("the next move is a new one")
                .isNotEmpty();
    }

    @Test
    void a_thief_who_goes_round_in_circles_is_not_rid_of_the_owners_link() {
        var second = free("second");
        var first = mover.move(owner, second);
        mover.move(owner, free("third"));
        assertThat(mover.moveBack(owner, second)).isEmpty();
        mover.move(owner, free("fourth"));

        assertThat(use(first)).isEqualTo(Outcome.RESTORED);
        assertThat(address()).isEqualTo(own);
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
    void erasing_under_the_thiefs_address_does_not_reach_an_account_that_was_just_taken_back() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var person = founder.account("owner");
            var before = founder.mailOf(person);
            var thief = free("thief");
            var link = mover.move(person, thief);

            var both = AtOnce.<Object>both(() -> use(link), () -> data.erase(person, thief.value()));

            assertThat(both)
                    .isIn(
                            List.of(Outcome.RESTORED, EraseOutcome.OTHER_ADDRESS),
                            List.of(Outcome.GONE, EraseOutcome.ERASED));
            assertThat(accounts.find(before).isPresent()).isEqualTo(both.getFirst() == Outcome.RESTORED);
        }
    }

    @Test
    void a_move_of_the_same_moment_does_not_escape() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var person = founder.account("owner");
            var before = founder.mailOf(person);
            var link = mover.move(person, free("thief"));
            var code = mover.ask(person, free("next"));

            var both = AtOnce.<Object>both(() -> use(link), () -> mover.confirm(person, code));

            assertThat(both.getFirst()).isEqualTo(Outcome.RESTORED);
            assertThat(both.getLast()).isIn(NewAddresses.Outcome.MOVED, NewAddresses.Outcome.GONE);
            assertThat(founder.mailOf(person)).isEqualTo(before);
        }
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
