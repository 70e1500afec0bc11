package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.result.Results;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What lies ready is what would have been made, costs nothing, and lies nowhere but where it was bounded. */
@OnTheWire
class ReadyBadgesTest {
    private final ReadyAnswers ready;
    private final PublishedEditions editions;
    private final Results results;
    private final MovableClock clock;
    private final StatementCount statements;
    private final EmbedScript script;

    @LocalServerPort
    private int port;

    private WireVisitor visitor;
    private Instant today;
    private OpenEdition edition;
    private String code;

    @Autowired
    ReadyBadgesTest(
            ReadyAnswers ready,
            PublishedEditions editions,
            Results results,
            MovableClock clock,
            StatementCount statements,
            EmbedScript script) {
        this.ready = ready;
        this.editions = editions;
        this.results = results;
        this.clock = clock;
        this.statements = statements;
        this.script = script;
    }

    @BeforeEach
    void publish() {
        today = clock.instant();
        visitor = new WireVisitor(port);
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code().value();
    }

    private List<String> addresses() {
        var award = "/v1/a/" + code;
        return List.of(
                award + "/card.svg",
                award + "/compact.svg?hl=ko",
                award + "/seal.svg?theme=dark&hl=en",
                award + "/card.svg?hl=ko&h=first.example",
                award + ".json",
                award + "/frame",
                award + "/frame?theme=dark&hl=ko&variant=compact",
                "/v1/laurel.js",
                "/ko/v/" + code,
                "/en/v/" + code);
    }

    @Test
    void what_lies_ready_is_to_the_byte_and_the_header_what_is_made() throws Exception {
        for (var address : addresses()) {
            var tag = visitor.askUntilReady(ready, address)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            var unkept = address + (address.contains("?") ? "&" : "?") + "unknown=1";
            for (var method : List.of("GET", "HEAD")) {
                for (var header : List.of(
                        "Accept:*/*",
                        "Accept-Encoding:gzip, br",
                        "Accept-Encoding:gzip;q=0.5, br;q=0",
                        "If-None-Match:" + tag,
                        "If-None-Match:\"old\", W/" + tag,
                        "If-None-Match:\"old\"",
                        "Cookie:laurel-session=x",
                        "Origin:https://shop.example")) {
                    assertThat(WireVisitor.told(visitor.ask(method, address, header)))
                            .as(method + " " + address + " " + header)
                            .isEqualTo(WireVisitor.told(visitor.ask(method, unkept, header)));
                }
            }
            assertThat(ready.find(unkept)).as(unkept).isNull();
        }
    }

    @Test
    void it_costs_no_statement_and_makes_no_session() throws Exception {
        for (var address : addresses()) {
            visitor.askUntilReady(ready, address);

            assertThat(statements.of(() -> {
                        var answer = visitor.ask("GET", address);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                        return answer;
                    }))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void nobody_makes_the_memory_hold_what_our_snippets_do_not_ask_for() throws Exception {
        var picture = "/v1/a/" + code + "/card.svg";
        for (var address : List.of(
                picture + "?",
                picture + "?h=evil.example",
                picture + "?h=a.b.c.first.example",
                picture + "?hl=ko&hl=en",
                picture + "?x=1",
                picture + "?hl=fr",
                "/v1/a/00000000/card.svg",
                "/v1/a/00000000.json",
                "/v1/a/" + code + "/preview",
                "/v1/a/" + code + "/frame?variant=card&hl=ko",
                "/v1/a/" + code + "/frame?hl=ko&variant=x",
                "/v1/nothing",
                "/en/v/00000000",
                "/en/v/" + code.toLowerCase(Locale.ROOT) + "-",
                "/en/check?code=" + code)) {
            visitor.ask("GET", address);
            assertThat(ready.find(address)).as(address).isNull();
        }
        assertThat(visitor.ask("POST", picture).statusCode()).isEqualTo(405);
    }

    @Test
    void each_frame_lies_ready_at_the_address_that_our_snippet_gives_it() throws Exception {
        var site = URI.create("http://localhost");
        var snippets = new Snippets(site, site, script);
        for (var variant : BadgeVariant.values()) {
            for (var theme : BadgeTheme.values()) {
                var badge = new Badge(new AwardCode(code), new BadgeLook(variant, theme), Language.KO, "");
                var address = snippets.framed(badge).replaceAll(".*src=\"http://localhost([^\"]*)\".*", "$1");
                address = address.replace("&amp;", "&");

                assertThat(visitor.askUntilReady(ready, address).statusCode())
                        .as(address)
                        .isEqualTo(200);
            }
        }
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }
}
