package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.NewAddresses.Outcome;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Network;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A person moves to another address, and nobody else's. */
@LaurelTest
@RecordApplicationEvents
class NewAddressesTest {
    private static final String HERE = "session here";

    private final NewAddresses addresses;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    NewAddressesTest(
            NewAddresses addresses,
            Accounts accounts,
            Sessions sessions,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.sessions = sessions;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void the_code_moves_the_account_signs_out_elsewhere_and_frees_the_address_before(ApplicationEvents events) {
        var person = mover();
        var before = founder.mailOf(person);
        sessions.begin("elsewhere" + person, sessions.proofNow(person), "elsewhere");
        var wanted = free();

        assertThat(ask(person, wanted)).isInstanceOf(Decision.Allowed.class);
        assertThat(confirm(person, wide(newest(wanted, events)))).isEqualTo(Outcome.MOVED);

        assertThat(founder.mailOf(person)).isEqualTo(wanted);
        assertThat(sessions.list(person))
                .singleElement()
                .satisfies(it -> assertThat(it.browser()).isEqualTo("here"));
        assertThat(events.stream(AddressChanged.class).filter(it -> it.account().equals(person)))
                .singleElement()
                .satisfies(it -> assertThat(it.before()).isEqualTo(before));
        assertThat(mailsTo(before)).isEqualTo(1);
        assertThat(accounts.open(before).id()).isNotEqualTo(person);
    }

    @Test
    void an_address_with_an_account_is_asked_for_like_any_other_and_not_taken_away(ApplicationEvents events) {
        var person = mover();
        var owner = founder.account("owner");
        var taken = founder.mailOf(owner);

        assertThat(ask(person, taken)).isEqualTo(ask(mover(), free()));
        assertThat(mailsTo(taken)).isEqualTo(1);
        assertThat(confirm(person, "000000")).isIn(Outcome.WRONG_CODE, Outcome.TAKEN);
        assertThat(confirm(person, newest(taken, events))).isIn(Outcome.TAKEN, Outcome.GONE);

        assertThat(founder.mailOf(person)).isNotEqualTo(taken);
        assertThat(founder.mailOf(owner)).isEqualTo(taken);
    }

    @Test
    void a_code_is_good_for_ten_minutes_five_tries_and_once(ApplicationEvents events) {
        var person = mover();
        var wanted = free();
        ask(person, wanted);
        var code = newest(wanted, events);
        assertThat(AtOnce.<Outcome>times(20, () -> confirm(person, wrong(code))))
                .filteredOn(Outcome.WRONG_CODE::equals)
                .hasSize(5);
        assertThat(confirm(person, code)).isEqualTo(Outcome.GONE);

        ask(person, wanted);
        clock.pass(Duration.ofMinutes(10));
        assertThat(confirm(person, newest(wanted, events))).isEqualTo(Outcome.GONE);

        ask(person, wanted);
        var good = newest(wanted, events);
        var both = AtOnce.<Outcome>both(() -> confirm(person, good), () -> confirm(person, good));
        assertThat(both).containsExactlyInAnyOrder(Outcome.MOVED, Outcome.GONE);
    }

    @Test
    void two_who_want_one_address_in_the_same_moment_do_not_share_it(ApplicationEvents events) {
        var one = mover();
        var other = mover();
        var wanted = free();
        ask(one, wanted);
        var first = newest(wanted, events);
        ask(other, wanted);
        var second = newest(wanted, events);

        var both = AtOnce.<Outcome>both(() -> confirm(one, first), () -> confirm(other, second));

        assertThat(both).containsExactlyInAnyOrder(Outcome.MOVED, Outcome.TAKEN);
    }

    @Test
    void somebody_who_asks_again_and_again_is_refused() {
        var person = mover();
        List<Decision> answers =
                IntStream.range(0, 6).mapToObj(it -> ask(person, free())).toList();

        assertThat(answers.subList(0, 5)).allMatch(Decision.Allowed.class::isInstance);
        assertThat(answers.getLast()).isInstanceOf(Decision.Refused.class);
    }

    /** Somebody who is signed in here. */
    private AccountId mover() {
        var person = founder.account("mover");
        sessions.begin(HERE + person, sessions.proofNow(person), "here");
        return person;
    }

    private Decision ask(AccountId person, MailAddress wanted) {
        return addresses.ask(person, HERE + person, wanted, Language.EN, Caller.at(Network.UNKNOWN));
    }

    private Outcome confirm(AccountId person, String code) {
        return addresses.confirm(person, HERE + person, code, Language.EN);
    }

    private static String newest(MailAddress mail, ApplicationEvents events) {
        return events.stream(NewAddressAsked.class)
                .filter(it -> it.mail().equals(mail))
                .map(NewAddressAsked::code)
                .reduce("", (before, after) -> after);
    }

    private int mailsTo(MailAddress mail) {
        return sql.fetchCount(sql.selectFrom("notification_mail where recipient = '" + mail + "'"));
    }

    private static String wrong(String code) {
        return code.charAt(0) == '9' ? "0" + code.substring(1) : "9" + code.substring(1);
    }

    /** As a Korean or Japanese keyboard may write it. */
    private static String wide(String code) {
        return code.chars()
                .map(it -> it - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static MailAddress free() {
        return new MailAddress(UUID.randomUUID() + "@moved.example");
    }
}
