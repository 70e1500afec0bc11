package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The page behind the link that takes a change of an address back: harmless until its button is pressed where it was opened. */
@WholeApplicationTest
@RecordApplicationEvents
class AddressUndoPageTest {
    private static final String PATH = "/sign-in/address/";

    private final int port;
    private final NewAddresses addresses;
    private final Founder founder;
    private final AccountId owner;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    @Autowired
    AddressUndoPageTest(@LocalServerPort int port, NewAddresses addresses, Founder founder) {
        this.port = port;
        this.addresses = addresses;
        this.founder = founder;
        this.owner = founder.account("owner");
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, events);
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
    void it_is_read_in_korean_too_and_the_language_comes_back_to_it() {
        var path = PATH + thief.move(owner, free("thief"));
        var victim = new Visitor(port);
        victim.get(path);

        var chosen = victim.post("/sign-in/look", Map.of("language", "ko", "back", path));

        assertThat(PasskeyVisit.leads(chosen)).isEqualTo(path);
        assertThat(victim.get(path).body()).contains("메일 주소를 되돌릴까요?");
        assertThat(victim.post(path, Map.of()).body()).contains("메일 주소를 되돌렸어요");
    }
}
