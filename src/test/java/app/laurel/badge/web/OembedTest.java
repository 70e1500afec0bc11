package app.laurel.badge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.LaurelSettings;
import app.laurel.result.Results;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who pastes the address of a page of proof into an editor finds the badge there, in a frame that shows itself to the shop alone. */
@LaurelTest
class OembedTest {
    private final MockMvc web;
    private final ObjectMapper json;
    private final String base;
    private final String code;

    @Autowired
    OembedTest(MockMvc web, ObjectMapper json, LaurelSettings settings, PublishedEditions editions, Results results) {
        this.web = web;
        this.json = json;
        base = settings.url().toString();
        var edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code().value();
    }

    @Test
    void the_page_of_proof_leads_to_it_and_it_leads_back() throws Exception {
        var head = Jsoup.parse(text(ask("/ko/v/" + code))).select("link[type=application/json+oembed]");
        var answer = ask(head.attr("href").substring(base.length()));

        var facts = json.readTree(text(answer));
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(facts.get("version").asString()).isEqualTo("1.0");
        assertThat(facts.get("type").asString()).isEqualTo("rich");
        assertThat(facts.get("title").asString()).contains("올해의 쇼핑몰");
        assertThat(facts.get("width").asInt()).isEqualTo(240);
        assertThat(facts.get("height").asInt()).isEqualTo(88);
        var frame = Jsoup.parseBodyFragment(facts.get("html").asString()).select("iframe");
        assertThat(frame.attr("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
        var page = Jsoup.parse(text(ask(frame.attr("src").substring(base.length()))));
        assertThat(page.select("a").attr("href")).isEqualTo(base + "/v/" + code);
        assertThat(page.select("a").attr("target")).isEqualTo("_blank");
        assertThat(page.select("img").attr("src")).isEqualTo(base + "/v1/a/" + code + "/card.svg?hl=ko");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void the_largest_badge_within_the_bounds_is_given_and_none_that_is_larger() throws Exception {
        assertThat(sizeWithin("maxwidth=239")).isEqualTo("160x40");
        assertThat(sizeWithin("maxwidth=240&maxheight=88")).isEqualTo("240x88");
        assertThat(sizeWithin("maxwidth=100&maxheight=100")).isEqualTo("96x96");
        assertThat(sizeWithin("maxwidth=wide")).isEqualTo("240x88");
        assertThat(ask(address(base + "/v/" + code) + "&maxwidth=95").getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_page_of_proof_of_ours_is_not_found_and_xml_is_not_made() throws Exception {
        for (var url : new String[] {
            "",
            "/v/" + code,
            "https://evil.example/v/" + code,
            base + ".evil.example/v/" + code,
            base + "/v/00000000",
            base + "/v/" + code + "/",
            base + "/v/" + code + "?x=1",
            base + "/en/check"
        }) {
            assertThat(ask(address(url)).getStatus()).as(url).isEqualTo(404);
        }
        assertThat(ask("/oembed").getStatus()).isEqualTo(404);
        assertThat(ask(address(base + "/v/" + code) + "&format=xml").getStatus())
                .isEqualTo(501);
    }

    @Test
    void the_frame_may_stand_where_the_shop_is_at_home_and_nowhere_else() throws Exception {
        var frame = ask("/v1/a/" + code + "/frame?hl=en");

        assertThat(frame.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'none'")
                .endsWith("frame-ancestors 'self' first.example *.first.example " + base);
        assertThat(frame.getHeader("X-Frame-Options")).isNull();
        assertThat(frame.getHeader("Set-Cookie")).isNull();
        assertThat(frame.getHeader("Cache-Control")).startsWith("public, max-age=300");
        assertThat(ask("/v1/a/00000000/frame").getStatus()).isEqualTo(404);
    }

    private String sizeWithin(String bounds) throws Exception {
        JsonNode facts = json.readTree(text(ask(address(base + "/v/" + code) + "&" + bounds)));
        return facts.get("width").asInt() + "x" + facts.get("height").asInt();
    }

    private static String address(String url) {
        return "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
