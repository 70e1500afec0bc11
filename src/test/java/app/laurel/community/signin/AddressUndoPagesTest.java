package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.PersonalData;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the pages show to whoever follows a link that takes a change of an address back; to look changes nothing. */
@WholeApplicationTest
@RecordApplicationEvents
class AddressUndoPagesTest {
    private static final String PATH = "/sign-in/address/";

    private final int port;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final PersonalData data;
    private final Founder founder;
    private final AccountId owner;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    @Autowired
    AddressUndoPagesTest(
            @LocalServerPort int port, NewAddresses addresses, Browsers browsers, PersonalData data, Founder founder) {
        this.port = port;
        this.addresses = addresses;
        this.browsers = browsers;
        this.data = data;
        this.founder = founder;
        this.owner = founder.account("owner");
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
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
            assertThat(plain(read, path)).isEqualTo(seen).contains("This link is no longer valid");
            assertThat(plain(sent, path)).isEqualTo(seen);
        }
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
