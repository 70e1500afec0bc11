package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A browser that others use too: whoever saw the secret of a new authenticator there does not have it added by the next person. */
@LaurelTest
class HalfWayTest {
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final MovableClock clock;
    private final AccountId mina;
    private final AccountId next;
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Autowired
    HalfWayTest(HalfWay halfWay, Entrance entrance, MovableClock clock, Founder founder) {
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.clock = clock;
        mina = founder.account("mina");
        next = founder.account("next");
    }

    @Test
    void the_secret_of_a_new_factor_is_one_accounts_and_lasts_half_an_hour() {
        var secret = shown(mina);

        assertThat(halfWay.findSecret(mina, request)).hasValue(secret);
        assertThat(halfWay.findSecret(next, request)).isEmpty();
        assertThat(halfWay.newSecret(next, request, new MockHttpServletResponse()))
                .isNotEqualTo(secret);
        clock.pass(Duration.ofMinutes(30));
        assertThat(halfWay.findSecret(mina, request)).isEmpty();
    }

    @Test
    void it_is_forgotten_when_a_session_begins_or_ends() {
        shown(mina);
        var response = new MockHttpServletResponse();

        entrance.leave(request, response);

        assertThat(Objects.requireNonNull(response.getCookies()[0]).getMaxAge()).isZero();
    }

    private byte[] shown(AccountId account) {
        var response = new MockHttpServletResponse();
        var secret = halfWay.newSecret(account, request, response);
        request.setCookies(response.getCookies());
        return secret;
    }
}
