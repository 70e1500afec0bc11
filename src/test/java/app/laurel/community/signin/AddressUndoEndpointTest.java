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
import java.net.http.HttpResponse;
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

    // why seven: from the outside, with an account that is moved and erased inside
    @Autowired
    AddressUndoEndpointTest(
            @LocalServerPort int port,
            CaughtMails mails,
            NewAddresses addresses,
            Accounts accounts,
            PersonalData data,
            Founder founder,
            LaurelSettings settings) {
        this.port = port;
        this.mails = mails;
        this.addresses = addresses;
        this.accounts = accounts;
        this.data = data;
        this.founder = founder;
        this.owner = founder.account("owner");
        this.origin = settings.url().toString();
        this.own = founder.mailOf(owner);
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, events);
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
        assertThat(victim.get(path).body()).contains("Take the change back").doesNotContain(own.value(), mail.value());
        var done = victim.post(path, Map.of());

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Your account has its address back");
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
    void a_scanner_that_looks_changes_nothing() {
        var mail = free("thief");
        var path = PATH + thief.move(owner, mail);

        for (var look = 0; look < 3; look++) {
            var page = new Visitor(port).get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(it ->
                            assertThat(it).startsWith("default-src 'none'").doesNotContain("script-src"));
        }
        assertThat(new Visitor(port).head(path).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get(path + "?utm_source=wrapped").statusCode())
                .isEqualTo(200);

        assertThat(founder.mailOf(owner)).isEqualTo(mail);
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
    void used_erased_and_invented_links_look_the_same() {
        var used = PATH + thief.move(owner, free("thief"));
        var victim = new Visitor(port);
        victim.get(used);
        victim.post(used, Map.of());
        var second = founder.account("owner");
        var mail = free("thief");
        var erased = PATH + thief.move(second, mail);
        data.erase(second, mail.value());
        var invented = PATH + "A".repeat(43);

        var seen = plain(victim.get(used), used);
        for (var path : new String[] {used, erased, invented, PATH + "x"}) {
            var read = victim.get(path);
            var sent = victim.post(path, Map.of());
            assertThat(read.statusCode()).isEqualTo(410);
            assertThat(sent.statusCode()).isEqualTo(410);
            assertThat(plain(read, path)).isEqualTo(seen).contains("This link is not good any more");
            assertThat(plain(sent, path)).isEqualTo(seen);
        }
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
        assertThat(taken.body()).contains("erase the new account", "open the link in the mail once more");
        data.erase(empty, own.value());
        assertThat(victim.get(path).statusCode()).isEqualTo(200);
        assertThat(victim.post(path, Map.of()).statusCode()).isEqualTo(200);
        assertThat(founder.mailOf(owner)).isEqualTo(own);
    }

    @Test
    void it_is_read_in_korean_too_and_the_language_comes_back_to_it() {
        var path = PATH + thief.move(owner, free("thief"));
        var victim = new Visitor(port);
        victim.get(path);

        var chosen = victim.post("/sign-in/look", Map.of("language", "ko", "back", path));

        assertThat(PasskeyVisit.leads(chosen)).isEqualTo(path);
        assertThat(victim.get(path).body()).contains("메일 주소를 되돌릴까요?");
        assertThat(victim.post(path, Map.of()).body()).contains("메일 주소를 되돌렸어요");
    }

    /** Aside from the form's token and the page's own path. */
    private static String plain(HttpResponse<String> page, String path) {
        return page.body().replace(path, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
