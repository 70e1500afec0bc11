package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.SignInNeeded;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A change of an address is taken back once, and whole, also where others act on the account or the address meanwhile. */
@LaurelTest
@RecordApplicationEvents
class ContestedAddressTest {
    private static final int TRIALS = 10;

    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Accounts accounts;
    private final PersonalData data;
    private final Founder founder;
    private final DSLContext sql;
    private final AccountId owner;
    private final MailAddress own;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why seven: links, codes, new accounts and erasures meet here
    @Autowired
    ContestedAddressTest(
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            Accounts accounts,
            PersonalData data,
            Founder founder,
            DSLContext sql) {
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.accounts = accounts;
        this.data = data;
        this.founder = founder;
        this.sql = sql;
        this.owner = founder.account("owner");
        this.own = founder.mailOf(owner);
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
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
            var session = browsers.signIn(person);
            var code = mover.ask(person, session, free("next"));

            var both =
                    AtOnce.<Object>both(() -> use(link), () -> unlessEnded(() -> mover.confirm(person, session, code)));

            assertThat(both.getFirst()).isEqualTo(Outcome.RESTORED);
            assertThat(both.getLast()).isIn(NewAddresses.Outcome.MOVED, "ended");
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

    private static Object unlessEnded(Callable<?> act) throws Exception {
        try {
            return act.call();
        } catch (SignInNeeded ended) {
            return "ended";
        }
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
