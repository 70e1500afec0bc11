package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.PersonalData;
import app.laurel.community.passkey.SoftDevice;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Taking a change of an address back, from the outside. */
@WholeApplicationTest
@RecordApplicationEvents
class AddressUndoEndpointTest {
    private static final String PATH = "/sign-in/address/";

    private final int port;
    private final CaughtMails mails;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Accounts accounts;
    private final PersonalData data;
    private final Founder founder;
    private final String origin;
    private final AccountId owner;
    private final MailAddress own;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why eight: from the outside, with an account that is moved and erased inside
    @Autowired
    AddressUndoEndpointTest(
            @LocalServerPort int port,
            CaughtMails mails,
            NewAddresses addresses,
            Browsers browsers,
            Accounts accounts,
            PersonalData data,
            Founder founder,
            LaurelSettings settings) {
        this.port = port;
        this.mails = mails;
        this.addresses = addresses;
        this.browsers = browsers;
        this.accounts = accounts;
        this.data = data;
        this.founder = founder;
        this.owner = founder.account("owner");
        this.origin = settings.url().toString();
        this.own = founder.mailOf(owner);
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
    }

    @Test
    void the_owner_takes_the_account_back_and_the_thief_is_out() {
        var mail = free("thief");
        var path = PATH + thief.move(owner, mail);
        var inside = PasskeyVisit.signedIn(port, mails, mail.value());
        assertThat(inside.isInside()).isTrue();
        var device = new SoftDevice(origin);
        assertThat(PasskeyVisit.leads(PasskeyVisit.add(inside, device, Map.of())))
                .isEqualTo("/app/account");

        var victim = new Visitor(port);
        assertThat(victim.get(path).body()).contains("Undo the change").doesNotContain(own.value(), mail.value());
        var done = victim.post(path, Map.of());

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Your account has its old address back");
        assertThat(victim.isInside()).as("the link signs nobody in").isFalse();
        assertThat(inside.isInside()).isFalse();
        assertThat(accounts.find(mail)).isEmpty();
        var back = PasskeyVisit.signedIn(port, mails, own.value());
        assertThat(back.isInside()).isTrue();
        assertThat(founder.mailOf(owner)).isEqualTo(own);
        assertThat(PasskeyVisit.show(new Visitor(port), "/sign-in", "/sign-in/passkey", device)
                        .statusCode())
                .as("the thief's passkey")
                .isEqualTo(422);
    }

    @Test
    void nobody_has_another_browser_send_the_form() {
        var mail = free("thief");
        var path = PATH + thief.move(owner, mail);
        var victim = new Visitor(port);
        victim.get(path);
        var other = new Visitor(port);
        var token = other.get(path).body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(victim.postBare(path, Map.of()).statusCode()).isEqualTo(403);
        for (var wrong : new String[] {"", "A".repeat(43), token}) {
            assertThat(victim.postBare(path, Map.of("_csrf", wrong)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(founder.mailOf(owner)).isEqualTo(mail);

        assertThat(victim.post(path, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_victim_who_opened_a_new_account_meanwhile_learns_what_to_do() {
        var path = PATH + thief.move(owner, free("thief"));
        PasskeyVisit.signedIn(port, mails, own.value());
        var empty = accounts.find(own).orElseThrow().id();
        assertThat(empty).isNotEqualTo(owner);
        var victim = new Visitor(port);
        victim.get(path);

        var taken = victim.post(path, Map.of());

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("erase the new account", "open the link in the email again");
        data.erase(empty, own.value());
        assertThat(victim.get(path).statusCode()).isEqualTo(200);
        assertThat(victim.post(path, Map.of()).statusCode()).isEqualTo(200);
        assertThat(founder.mailOf(owner)).isEqualTo(own);
    }
}
