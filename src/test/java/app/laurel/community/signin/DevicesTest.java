package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.DatabaseDump;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.signin.DeviceOutcome.JustUsed;
import app.laurel.community.signin.DeviceOutcome.Known;
import app.laurel.community.signin.DeviceOutcome.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a person stays signed in, attacked by whoever copied what the browser holds. */
@LaurelTest
class DevicesTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");
    private static final Duration LATER = Duration.ofHours(5);

    private final Devices devices;
    private final Sessions sessions;
    private final Browsers browsers;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId mina;
    private String held = "";

    @Autowired
    DevicesTest(
            Devices devices,
            Sessions sessions,
            Browsers browsers,
            MovableClock clock,
            DSLContext sql,
            Founder founder) {
        this.devices = devices;
        this.browsers = browsers;
        this.sessions = sessions;
        this.clock = clock;
        this.sql = sql;
        mina = founder.account("mina");
    }

    @BeforeEach
    void stay_signed_in() {
        clock.moveTo(NOON);
        held = browsers.stay(mina, "Firefox");
    }

    @Test
    void what_the_browser_holds_lets_its_person_in_and_is_replaced() {
        clock.pass(LATER);

        var known = (Known) devices.use(held);

        assertThat(known.account()).isEqualTo(mina);
        assertThat(known.secrets()).isNotEqualTo(held);
        clock.pass(LATER);
        assertThat(devices.use(known.secrets())).isInstanceOf(Known.class);
    }

    @Test
    void thirty_days_after_it_began_it_ends_however_often_it_is_used() {
        for (var day = 0; day < 29; day++) {
            clock.pass(Duration.ofDays(1));
            held = ((Known) devices.use(held)).secrets();
        }
        assertThat(devices.list(mina)).hasSize(1);

        clock.pass(Duration.ofDays(1));
        assertThat(devices.list(mina)).isEmpty();
        assertThat(devices.use(held)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_copy_that_comes_after_its_owner_ends_the_device_and_what_is_open_there() {
        var copy = held;
        clock.pass(LATER);
        var owners = (Known) devices.use(held);
        var opened = UUID.randomUUID().toString();
        sessions.begin(opened, mina, "Firefox", owners.device());
        clock.pass(Devices.MOMENT);

        assertThat(devices.use(copy)).isInstanceOf(Unknown.class);

        assertThat(devices.use(owners.secrets())).isInstanceOf(Unknown.class);
        assertThat(sessions.stands(opened, mina, false)).isFalse();
        assertThat(devices.list(mina)).isEmpty();
    }

    @Test
    void a_copy_that_comes_before_its_owner_is_noticed_when_the_owner_comes() {
        clock.pass(LATER);
        var thiefs = (Known) devices.use(held);
        var stolen = UUID.randomUUID().toString();
        sessions.begin(stolen, mina, "Chrome", thiefs.device());
        clock.pass(LATER);

        assertThat(devices.use(held)).isInstanceOf(Unknown.class);

        assertThat(sessions.stands(stolen, mina, false)).isFalse();
        assertThat(devices.use(thiefs.secrets())).isInstanceOf(Unknown.class);
    }

    /** Whoever keeps the device in use every ten seconds does not keep others from being noticed. */
    @Test
    void any_other_secret_ends_the_device_however_lately_it_was_used() {
        var first = held;
        var second = ((Known) devices.use(first)).secrets();
        assertThat(devices.use(first)).isInstanceOf(JustUsed.class);
        var third = ((Known) devices.use(second)).secrets();

        assertThat(devices.use(first)).isInstanceOf(Unknown.class);

        assertThat(devices.use(third)).isInstanceOf(Unknown.class);
        assertThat(devices.list(mina)).isEmpty();
    }

    /** Several pages that a browser opens at once; and a thief who is as quick gets nothing either. */
    @Test
    void of_twenty_at_once_one_is_let_in_and_the_others_ask_again() {
        clock.pass(LATER);

        assertThat(AtOnce.<DeviceOutcome>times(20, () -> devices.use(held)))
                .filteredOn(it -> !(it instanceof JustUsed))
                .singleElement()
                .isInstanceOf(Known.class);

        assertThat(devices.list(mina)).hasSize(1);
    }

    @Test
    void whoever_guesses_ends_nothing() {
        var other = "A".repeat(43);
        var series = held.substring(0, 43);
        for (var guess : List.of(
                "", "x", other + "." + other, held + "A", held.replace('.', '-'), series, other + held.substring(43))) {
            clock.pass(LATER);
            assertThat(devices.use(guess)).as(guess).isInstanceOf(Unknown.class);
        }

        assertThat(devices.use(held)).isInstanceOf(Known.class);
    }

    @Test
    void nothing_of_what_the_browser_holds_stands_in_the_database() {
        var dump = DatabaseDump.of(sql, "community_");

        assertThat(held.split("\\.")).hasSize(2).noneMatch(dump::holds);
    }
}
