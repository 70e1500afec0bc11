package app.laurel.badge.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.StateOutcome;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What storefronts load, asked for as they ask for it. */
@LaurelTest
class BadgeOnTheAirTest {
    private final PublishedEditions editions;
    private final Results results;
    private final Badges badges;
    private final Founder founder;
    private final MockMvc web;

    @Autowired
    BadgeOnTheAirTest(PublishedEditions editions, Results results, Badges badges, Founder founder, MockMvc web) {
        this.editions = editions;
        this.results = results;
        this.badges = badges;
        this.founder = founder;
        this.web = web;
    }

    @Test
    void a_badge_is_kept_five_minutes_shown_anywhere_and_answered_by_its_tag() throws Exception {
        var code = award(published());

        var first = ask("/v1/a/%s/card.svg?hl=ko".formatted(code));
        var again = web.perform(get("/v1/a/%s/card.svg?hl=ko".formatted(code))
                        .header("If-None-Match", requireNonNull(first.getHeader("ETag"))))
                .andReturn()
                .getResponse();

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).startsWith("image/svg+xml");
        assertThat(first.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=300, stale-while-revalidate=300, stale-if-error=86400");
        assertThat(first.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(first.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(first.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(first.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(first.getHeader("X-Frame-Options")).isNull();
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getContentAsString(StandardCharsets.UTF_8)).contains("first.example", "올해의 쇼핑몰");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_badge_comes_as_small_as_the_visitor_can_read() throws Exception {
        var address = "/v1/a/%s/card.svg".formatted(award(published()));
        assertThat(codingOf(address, "gzip, deflate, br, zstd")).isEqualTo("br");
        assertThat(codingOf(address, "br;q=0.2, gzip")).isEqualTo("br");
        assertThat(codingOf(address, "br;q=0, gzip;q=0.5")).isEqualTo("gzip");
        assertThat(codingOf(address, "br;q=0.000, gzip; q=0")).isNull();
        assertThat(codingOf(address, "deflate")).isNull();
    }

    /** Asks, and reads the answer in whatever coding it came. */
    private @Nullable String codingOf(String address, String accepted) throws Exception {
        var answer = web.perform(get(address).header("Accept-Encoding", accepted))
                .andReturn()
                .getResponse();
        var coding = answer.getHeader("Content-Encoding");
        assertThat(read(answer.getContentAsByteArray(), coding)).isEqualTo(svg(address));
        return coding;
    }

    private static String read(byte[] body, @Nullable String coding) throws IOException {
        var plain = switch (coding) {
            case null -> body;
            case "br" -> Decoder.decompress(body).getDecompressedData();
            default -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        };
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Test
    void a_revoked_badge_praises_nobody_from_then_on() throws Exception {
        var edition = published();
        var code = award(edition);
        assertThat(svg("/v1/a/%s/compact.svg".formatted(code))).contains("first.example");

        assertThat(badges.revoke(edition.first(), code, "")).isEqualTo(StateOutcome.REASON_MISSING);
        assertThat(badges.revoke(edition.first(), code, "The shop bought votes."))
                .isEqualTo(StateOutcome.ASKED);
        assertThat(founder.confirms(edition.second())).isOne();

        assertThat(svg("/v1/a/%s/card.svg".formatted(code)))
                .contains("No longer valid")
                .doesNotContain(">Shop of the Year<");
        assertThat(svg("/v1/a/%s.json".formatted(code))).contains("\"status\":\"revoked\"");
        assertThat(svg("/en/v/" + code)).contains("The shop bought votes.");
        assertThat(badges.restore(edition.first(), code, "Sorry.")).isEqualTo(StateOutcome.REVOKED_FOR_GOOD);
    }

    @Test
    void what_is_no_award_is_forgotten_soon_and_nothing_may_be_sent_here() throws Exception {
        for (var path : new String[] {"/v1/a/00000000/card.svg", "/v1/a/ZZZZZZZZ/card.svg", "/v1/a/x", "/v1/"}) {
            var answer = ask(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=30");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        }
        assertThat(ask("/v1/a/00000000.json").getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(ask("/v1/a/00000000.json").getContentType()).isEqualTo("application/problem+json");
        assertThat(web.perform(post("/v1/laurel.js")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
    }

    @Test
    void the_script_is_kept_an_hour_and_its_pinned_form_for_ever() throws Exception {
        var alias = ask("/v1/laurel.js");

        assertThat(alias.getContentType()).startsWith("text/javascript");
        assertThat(alias.getHeader("Cache-Control")).startsWith("public, max-age=3600");
        var pinned = ask("/v1/" + new EmbedScript().fileName());
        assertThat(pinned.getHeader("Cache-Control")).contains("immutable");
        assertThat(pinned.getContentAsByteArray()).isEqualTo(alias.getContentAsByteArray());
    }

    @Test
    void a_typed_code_leads_to_its_proof() throws Exception {
        var code = award(published());

        var found = ask("/en/check?code=" + code.value().toLowerCase(Locale.ROOT));
        assertThat(found.getStatus()).isEqualTo(303);
        assertThat(found.getHeader("Location")).isEqualTo("/en/v/" + code);
        assertThat(svg("/en/check?code=%3Cscript%3E"))
                .contains("No award has this code")
                .doesNotContain("<script>");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private String svg(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private AwardCode award(OpenEdition edition) {
        return results.listAwards(edition.id()).getFirst().code();
    }

    private OpenEdition published() {
        return editions.aPublishedEdition();
    }
}
