package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.factor.Authenticator;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody reads the mail of a moderator who moved away from it, and takes the account over from the outside, by its pages alone. */
@WholeApplicationTest
@RecordApplicationEvents
class OldMailboxTest {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");

    private final int port;
    private final CaughtMails mails;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final FactorWaits waits;
    private final HeldFactors held;
    private final Founder founder;
    private final Clock clock;
    private final AccountId officer;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why eight: what the reader does by pages is looked at from within
    @Autowired
    OldMailboxTest(
            @LocalServerPort int port,
            CaughtMails mails,
            NewAddresses addresses,
            Browsers browsers,
            FactorWaits waits,
            HeldFactors held,
            Founder founder,
            Clock clock) {
        this.port = port;
        this.mails = mails;
        this.addresses = addresses;
        this.browsers = browsers;
        this.waits = waits;
        this.held = held;
        this.founder = founder;
        this.clock = clock;
        this.officer = founder.moderator(founder.community()).account();
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
    }

    @Test
    void whatever_the_reader_adds_afterwards_counts_no_earlier_than_in_three_days() {
        var old = founder.mailOf(officer).value();
        var path = "/sign-in/address/" + mover.move(officer, free("better"));
        var reader = new Visitor(port);
        reader.get(path);
        assertThat(reader.post(path, Map.of()).statusCode()).isEqualTo(200);
        var from = waits.find(officer).orElseThrow();

        assertThat(PasskeyVisit.signIn(reader, mails, old)).isEqualTo("/app");
        var authenticator = addAuthenticator(reader);
        var again = new Visitor(port);
        assertThat(PasskeyVisit.signIn(again, mails, old)).isEqualTo("/sign-in/factor");
        again.get("/sign-in/factor");
        var code = authenticator.code(clock.instant().plusSeconds(30)); // the one that added it counts once
        assertThat(PasskeyVisit.leads(again.post("/sign-in/factor", Map.of("code", code))))
                .isEqualTo("/app");

        assertThat(held.mustShow(officer)).isTrue();
        assertThat(waits.find(officer)).contains(from);
        assertThat(from).isAfter(clock.instant().plus(FactorWaits.LAST).minusSeconds(600));
    }

    private Authenticator addAuthenticator(Visitor reader) {
        var page = SECRET.matcher(reader.get("/sign-in/factor/new").body());
        assertThat(page.find()).isTrue();
        var authenticator = new Authenticator(page.group(1));
        var added = reader.post("/sign-in/factor/new", Map.of("code", authenticator.code(clock.instant())));
        assertThat(added.statusCode()).isEqualTo(200);
        return authenticator;
    }
}
