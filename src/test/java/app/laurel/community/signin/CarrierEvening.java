package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/**
 * The last evening of a vote over the whole application: everybody comes in the same hour, and a mobile carrier shows thousands of phones
 * as one address. Takes minutes, so it runs when it is asked for: `./laurel measure CarrierEvening`.
 */
@LaurelTest
class CarrierEvening {
    private static final Instant LAST_EVENING = Instant.parse("2026-12-18T12:00:00Z");
    private static final int PHONES = 5_000;
    private static final Pattern CHALLENGE = Pattern.compile(" challenge=\"([^\"]+)\"");

    private final MockMvc http;
    private final CaughtMails mails;
    private final MovableClock clock;
    private int worked;

    @Autowired
    CarrierEvening(MockMvc http, CaughtMails mails, MovableClock clock) {
        this.http = http;
        this.mails = mails;
        this.clock = clock;
    }

    /** What installations begin with, not what other tests need. */
    @DynamicPropertySource
    static void defaults(DynamicPropertyRegistry properties) {
        for (var limit : Limit.values()) properties.add("laurel.limits." + limit.key(), limit::defaultPermits);
    }

    @Test
    void five_thousand_phones_behind_one_address_sign_in_within_an_hour() throws Exception {
        clock.moveTo(LAST_EVENING);
        var signedIn = 0;
        for (var phone = 0; phone < PHONES; phone++) {
            if (signsIn("phone" + phone + "@carrier.example")) signedIn++;
            clock.pass(Duration.ofHours(1).dividedBy(PHONES));
        }

        assertThat(signedIn).isEqualTo(PHONES);
        assertThat(worked).as("phones that had to work").isBetween(1, PHONES - 20);
        assertThat(Duration.between(LAST_EVENING, clock.instant())).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    private boolean signsIn(String mail) throws Exception {
        var asked = ask(mail, "");
        if (asked.getStatus() == 429) {
            worked++;
            asked = ask(mail, Work.solved(challenge(asked)));
        }
        if (asked.getStatus() != 303) return false;
        var used = http.perform(post("/sign-in/code")
                        .param("code", mails.codeFor(mail))
                        .cookie(asked.getCookies())
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return used.getStatus() == 303 && "/app".equals(used.getHeader("Location"));
    }

    private MockHttpServletResponse ask(String mail, String work) throws Exception {
        return http.perform(post("/sign-in")
                        .param("mail", mail)
                        .param("work", work)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("100.64.0.7");
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String challenge(MockHttpServletResponse page) {
        var found = CHALLENGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }
}
