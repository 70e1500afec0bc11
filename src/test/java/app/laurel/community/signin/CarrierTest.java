package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.MailLimits.Answer;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Work;
import app.laurel.ratelimit.WorkProofs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The last evening of a vote: everybody asks in the same hour, and a mobile carrier shows thousands of phones as one address. */
@LaurelTest
class CarrierTest {
    private static final Instant LAST_EVENING = Instant.parse("2026-12-18T12:00:00Z");
    private static final int PHONES = 5_000;

    private final MailLimits limits;
    private final WorkProofs proofs;
    private final MovableClock clock;
    private int worked;

    @Autowired
    CarrierTest(MailLimits limits, WorkProofs proofs, MovableClock clock) {
        this.limits = limits;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** What installations begin with, not what other tests need. */
    @DynamicPropertySource
    static void defaults(DynamicPropertyRegistry properties) {
        for (var limit : Limit.values()) properties.add("laurel.limits." + limit.key(), limit::defaultPermits);
    }

    @Test
    void five_thousand_phones_behind_one_address_get_their_mail_within_an_hour() {
        clock.moveTo(LAST_EVENING);
        var served = 0;
        for (var phone = 0; phone < PHONES; phone++) {
            if (isServed("100.64.0.7", "phone" + phone + "@carrier.example")) served++;
            clock.pass(Duration.ofHours(1).dividedBy(PHONES));
        }

        assertThat(served).isEqualTo(PHONES);
        assertThat(worked).as("phones that had to work").isBetween(PHONES / 2, PHONES - 20);
        assertThat(Duration.between(LAST_EVENING, clock.instant())).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    private boolean isServed(String network, String mail) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        var address = MailAddress.parse(mail).orElseThrow();
        if (limits.ask(request, address, "") instanceof Answer.Open) return true;
        worked++;
        return limits.ask(request, address, Work.solved(proofs.challenge())) instanceof Answer.Open;
    }
}
