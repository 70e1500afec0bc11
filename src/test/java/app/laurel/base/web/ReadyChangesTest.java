package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.result.Results;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What lies ready lies there for as long as it would be made so, and for those for whom it would. */
@OnTheWire
class ReadyChangesTest {
    private final ReadyAnswers ready;
    private final PublishedEditions editions;
    private final Results results;
    private final Badges badges;
    private final MovableClock clock;

    @LocalServerPort
    private int port;

    private WireVisitor visitor;
    private Instant today;
    private OpenEdition edition;
    private String code;

    @Autowired
    ReadyChangesTest(
            ReadyAnswers ready, PublishedEditions editions, Results results, Badges badges, MovableClock clock) {
        this.ready = ready;
        this.editions = editions;
        this.results = results;
        this.badges = badges;
        this.clock = clock;
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
                "/v1/laurel.js",
                "/ko/v/" + code,
                "/en/v/" + code);
    }

    @Test
    void what_is_set_aside_is_grey_with_the_next_request_and_ready_again_as_such() throws Exception {
        var praised = addresses().stream().filter(it -> it.contains(code)).toList();
        for (var address : praised) visitor.ask("GET", address);

        badges.suspend(
                edition.first(), results.listAwards(edition.id()).getFirst().code(), "The domain has changed hands.");

        for (var address : praised) {
            assertThat(ready.find(address)).as(address).isNull();
            var first = WireVisitor.text(visitor.ask("GET", address));
            assertThat(first).as(address).doesNotContain("\"active\"", ">Shop of the Year<", ">올해의 쇼핑몰<");
            assertThat(WireVisitor.text(visitor.ask("GET", address))).isEqualTo(first);
        }
        assertThat(WireVisitor.text(visitor.ask("GET", "/v1/a/" + code + ".json")))
                .contains("\"suspended\"");
    }

    @Test
    void an_award_that_ends_says_so_from_that_moment_on() throws Exception {
        var address = "/v1/a/" + code + ".json";
        var ends = results.listAwards(edition.id()).getFirst().expiresAt();
        clock.moveTo(ends.minusSeconds(1));
        visitor.ask("GET", address);
        assertThat(WireVisitor.text(visitor.ask("GET", address))).contains("\"active\"");

        clock.pass(Duration.ofSeconds(1));

        assertThat(WireVisitor.text(visitor.ask("GET", address))).contains("\"expired\"");
    }

    @Test
    void a_page_lies_ready_no_longer_than_others_may_keep_it() throws Exception {
        var address = "/en/v/" + code;
        visitor.askUntilReady(ready, address);

        clock.pass(Duration.ofSeconds(60));

        assertThat(ready.find(address)).isNull();
    }

    @Test
    void who_comes_from_a_strange_shop_is_warned_though_the_page_lies_ready() throws Exception {
        var address = "/en/v/" + code;
        visitor.ask("GET", address);

        assertThat(WireVisitor.text(visitor.ask("GET", address, "Referer:https://evil.example/")))
                .contains("evil.example");
        assertThat(WireVisitor.text(visitor.ask("GET", address))).doesNotContain("evil.example");
    }

    @Test
    void an_address_without_a_language_speaks_that_of_whoever_asks() throws Exception {
        for (var address : List.of("/v/" + code, "/c/" + code)) {
            for (var round = 0; round < 2; round++) {
                for (var asked : List.of("ko", "en-GB,en;q=0.9,ko;q=0.1", "fr", "en;q=0.1, ko-KR", "ko;q=0, en")) {
                    var language = asked.startsWith("ko;q=0") || !asked.contains("ko") || asked.startsWith("en-GB")
                            ? "en"
                            : "ko";
                    assertThat(WireVisitor.text(visitor.ask("GET", address, "Accept-Language:" + asked)))
                            .as(address + " " + asked)
                            .contains("<html lang=\"" + language + "\"");
                }
            }
            visitor.askUntilReady(ready, address);
            assertThat(ready.find(address)).isSameAs(ReadyAnswer.IN_EACH_LANGUAGE);
            assertThat(WireVisitor.text(visitor.ask("GET", address)))
                    .isEqualTo(WireVisitor.text(visitor.ask("GET", address + "?unknown=1")));
        }
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }
}
