package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
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
    private final Browsers browsers;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId owner;
    private final MailAddress own;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    @Autowired
    AddressUndosTest(
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.owner = founder.account("owner");
        this.own = founder.mailOf(owner);
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
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
