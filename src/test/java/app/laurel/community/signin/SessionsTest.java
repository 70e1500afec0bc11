package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class SessionsTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final MovableClock clock;
    private final AccountId mina;
    private final AccountId stranger;
    private final String phone = UUID.randomUUID().toString();
    private final String desk = UUID.randomUUID().toString();

    @Autowired
    SessionsTest(Sessions sessions, MovableClock clock, Founder founder) {
        this.sessions = sessions;
        this.clock = clock;
        mina = founder.account("mina");
        stranger = founder.account("stranger");
    }

    @BeforeEach
    void noon() {
        clock.moveTo(NOON);
    }

    @Test
    void a_session_stands_for_its_own_account_only() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");

        assertThat(sessions.stands(phone, mina, true)).isTrue();
        assertThat(sessions.stands(phone, stranger, true)).isFalse();
        assertThat(sessions.stands(desk, mina, true)).isFalse();
    }

    @Test
    void it_ends_with_half_an_hour_without_use_to_the_millisecond() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");

        clock.pass(Sessions.IDLE.minusMillis(1));
        assertThat(sessions.stands(phone, mina, false)).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(sessions.stands(phone, mina, false)).isFalse();
        assertThat(sessions.list(mina)).isEmpty();
    }

    @Test
    void use_keeps_it_open_and_a_heartbeat_does_not() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        sessions.begin(desk, sessions.proofNow(mina), "Chrome");
        for (var minutes = 0; minutes < 40; minutes += 10) {
            clock.pass(MINUTE.multipliedBy(10));
            sessions.stands(phone, mina, true);
            sessions.stands(desk, mina, false);
        }

        assertThat(sessions.stands(phone, mina, false)).isTrue();
        assertThat(sessions.stands(desk, mina, false)).isFalse();
        assertThat(sessions.list(mina)).extracting(OpenSession::browser).containsExactly("Firefox");
    }

    @Test
    void nobody_stays_for_more_than_twelve_hours_however_busy() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        var until = NOON.plus(Sessions.LONGEST);
        while (clock.instant().plus(Duration.ofMinutes(20)).isBefore(until)) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(sessions.stands(phone, mina, true)).isTrue();
        }

        clock.moveTo(until);
        assertThat(sessions.stands(phone, mina, true)).isFalse();
    }

    @Test
    void when_it_was_used_is_known_to_the_minute_and_not_more_often() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        sessions.stands(phone, mina, true);

        clock.pass(MINUTE.minusMillis(1));
        assertThat(sessions.stands(phone, mina, true)).isTrue();
        assertThat(seen(phone)).isEqualTo(NOON);
        clock.pass(Duration.ofMillis(1));
        assertThat(sessions.stands(phone, mina, true)).isTrue();
        assertThat(seen(phone)).isEqualTo(NOON.plus(MINUTE));
    }

    @Test
    void the_browser_used_last_is_listed_first() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        clock.pass(MINUTE);
        sessions.begin(desk, sessions.proofNow(mina), "Chrome");
        assertThat(sessions.list(mina)).extracting(OpenSession::browser).containsExactly("Chrome", "Firefox");

        clock.pass(MINUTE.multipliedBy(2));
        sessions.stands(phone, mina, true);
        assertThat(sessions.list(mina)).extracting(OpenSession::browser).containsExactly("Firefox", "Chrome");
        assertThat(sessions.list(stranger)).isEmpty();
    }

    @Test
    void a_session_is_ended_once_by_its_own_person_and_stays_ended() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        var key = Sessions.key(phone);

        assertThat(sessions.end(stranger, key)).isFalse();
        assertThat(sessions.stands(phone, mina, true)).isTrue();
        assertThat(sessions.end(mina, key)).isTrue();
        assertThat(sessions.end(mina, key)).isFalse();
        assertThat(sessions.stands(phone, mina, true)).isFalse();
    }

    /** The key stands in the page: whoever reads it over a shoulder has nothing. */
    @Test
    void the_key_in_the_list_is_no_session() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        var key = sessions.list(mina).getFirst().key();

        assertThat(key).isEqualTo(Sessions.key(phone)).doesNotContain(phone).hasSize(64);
        assertThat(sessions.stands(key, mina, true)).isFalse();
    }

    @Test
    void ending_the_others_leaves_this_one_and_those_of_other_people() {
        var hers = UUID.randomUUID().toString();
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        sessions.begin(desk, sessions.proofNow(mina), "Chrome");
        sessions.begin(hers, sessions.proofNow(stranger), "Safari");

        sessions.endOthers(mina, desk);

        assertThat(sessions.stands(phone, mina, true)).isFalse();
        assertThat(sessions.stands(desk, mina, true)).isTrue();
        assertThat(sessions.stands(hers, stranger, true)).isTrue();
    }

    @Test
    void a_jump_of_the_clock_takes_open_sessions_along_and_wakes_no_ended_one() {
        sessions.begin(phone, sessions.proofNow(mina), "Firefox");
        sessions.begin(desk, sessions.proofNow(mina), "Chrome");
        sessions.end(mina, Sessions.key(desk));
        var jump = Duration.ofDays(30);

        sessions.carryAlong(jump);
        clock.pass(jump);

        assertThat(sessions.stands(phone, mina, true)).isTrue();
        assertThat(sessions.stands(desk, mina, true)).isFalse();
        clock.pass(Sessions.IDLE);
        assertThat(sessions.stands(phone, mina, true)).isFalse();
    }

    private Instant seen(String session) {
        return sessions.list(mina).stream()
                .filter(it -> it.key().equals(Sessions.key(session)))
                .findFirst()
                .orElseThrow()
                .seenAt();
    }
}
