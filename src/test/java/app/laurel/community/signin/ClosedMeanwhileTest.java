package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.passkey.SoftDevice;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests that stop, from the outside, between what they prove or check and what they begin or add: meanwhile all that is open under
 * the account is ended.
 */
@WholeApplicationTest
class ClosedMeanwhileTest {
    private static final String AGAIN = "/sign-in?again";

    private final int port;
    private final CaughtMails mails;
    private final HeldFactors held;
    private final Sessions sessions;
    private final Devices devices;
    private final AccountStops stops;
    private final Clock clock;
    private final AccountId owner;
    private final String mail;
    private final SoftDevice phone;
    private final Visitor visitor;

    // why ten: a request is stopped in the database, and all that it may leave is looked for
    @Autowired
    ClosedMeanwhileTest(
            @LocalServerPort int port,
            CaughtMails mails,
            HeldFactors held,
            Sessions sessions,
            Devices devices,
            TransactionTemplate transaction,
            DSLContext sql,
            Clock clock,
            LaurelSettings settings,
            Founder founder) {
        this.port = port;
        this.mails = mails;
        this.held = held;
        this.sessions = sessions;
        this.devices = devices;
        this.stops = new AccountStops(transaction, sql);
        this.clock = clock;
        this.owner = founder.account("owner");
        this.mail = founder.mailOf(owner).value();
        this.phone = new SoftDevice(settings.url().toString());
        this.visitor = new Visitor(port);
    }

    /** The address was proved before: the first proof of all waits for the account itself. */
    @BeforeEach
    void sign_in() {
        PasskeyVisit.signIn(visitor, mails, mail);
    }

    @Test
    void a_code_that_proved_the_address() {
        var thief = Visitor.whoAsked(port, mail);

        var answer = meanwhile(() -> thief.post("/sign-in/code", Map.of("code", mails.codeFor(mail))));

        assertSentAway(thief, answer);
    }

    @Test
    void a_passkey_that_was_shown() {
        PasskeyVisit.add(visitor, phone, Map.of());
        var thief = new Visitor(port);
        var page = thief.get("/sign-in").body();
        var shown = Map.of(
                "question",
                PasskeyVisit.question(page),
                "answer",
                phone.show(PasskeyVisit.options(page)),
                "stay",
                "true");

        var answer = meanwhile(() -> thief.post("/sign-in/passkey", shown));

        assertSentAway(thief, answer);
        assertThat(devices.list(owner)).isEmpty();
    }

    @Test
    void a_new_authenticator() {
        var page = visitor.get("/sign-in/factor/new").body();
        var secret = page.replaceAll("(?s).*<code>([A-Z2-7 ]{32,})</code>.*", "$1");
        var code = new Authenticator(secret).code(clock.instant());

        var answer = meanwhile(() -> visitor.post("/sign-in/factor/new", Map.of("code", code)));

        assertSentAway(visitor, answer);
        assertThat(held.has(owner)).isFalse();
    }

    @Test
    void a_new_passkey() {
        var page = visitor.get("/sign-in/passkey/new").body();
        var made = Map.of(
                "question",
                PasskeyVisit.question(page),
                "answer",
                phone.make(PasskeyVisit.options(page)),
                "stay",
                "true");

        var answer = meanwhile(() -> visitor.post("/sign-in/passkey/new", made));

        assertSentAway(visitor, answer);
        assertThat(held.has(owner)).isFalse();
        assertThat(devices.list(owner)).isEmpty();
    }

    @Test
    void a_device_that_was_recognised() {
        PasskeyVisit.add(visitor, phone, Map.of("stay", "true"));
        var thief = new Visitor(port);
        thief.cookies.putAll(visitor.cookies);
        thief.cookies.remove("laurel-session");

        var answer = meanwhile(() -> thief.get("/app/account"));

        assertThat(PasskeyVisit.leads(answer)).isEqualTo("/app/account");
        assertThat(thief.isInside()).isFalse();
        assertThat(sessions.list(owner)).isEmpty();
    }

    private void assertSentAway(Visitor thief, HttpResponse<String> answer) {
        assertThat(PasskeyVisit.leads(answer)).isEqualTo(AGAIN);
        assertThat(thief.isInside()).isFalse();
        assertThat(sessions.list(owner)).isEmpty();
        assertThat(thief.get(AGAIN).body()).contains("name=\"mail\"");
    }

    /** What a request comes to that waits for the account while all that is open there is ended. */
    private HttpResponse<String> meanwhile(Supplier<HttpResponse<String>> request) {
        return stops.during(owner, request, () -> sessions.endAll(owner));
    }
}
