package app.laurel.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.result.Results;
import app.laurel.site.shop.ShopYears;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

/** Other people's pages show the recommendation as a picture or in a frame, and learn nothing of their readers by it. */
@LaurelTest
class RecommendedEmbedTest {
    private final ShopYears years;
    private final PublicReader reader;
    private final StatementCount statements;
    private final Results results;
    private final ObjectMapper json;

    @Autowired
    RecommendedEmbedTest(
            ShopYears years, PublicReader reader, StatementCount statements, Results results, ObjectMapper json) {
        this.years = years;
        this.reader = reader;
        this.statements = statements;
        this.results = results;
        this.json = json;
    }

    @Test
    void the_picture_is_well_formed_names_the_shop_and_needs_nothing_from_elsewhere() throws Exception {
        var year = years.published(
                years.votedBy(11, "Amber <script> & Sons of the very long name of all", "Birch", "Coral"));

        for (var language : List.of("ko", "en")) {
            var answer = reader.ask(path(year, language) + ".svg");
            var svg = answer.getContentAsString(StandardCharsets.UTF_8);

            assertThat(answer.getContentType()).startsWith("image/svg+xml");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(svg).contains("Amber", ">2026<").doesNotContain("<script", "href", "url(");
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("360");
        }
        assertThat(reader.read(path(year, "en") + ".svg")).contains("Rated by 11 members", "Recommended until");
    }

    @Test
    void the_same_in_dots_is_three_times_as_large_drawn_once_and_every_site_may_show_it() throws Exception {
        var year = years.published(years.votedBy(11, "Amber 漢字", "Birch", "Coral"));

        for (var language : List.of("ko", "en")) {
            var answer = reader.ask(path(year, language) + ".png");
            var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));

            assertThat(answer.getContentType()).isEqualTo("image/png");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1_080, 396);
            assertThat(reader.ask(path(year, language) + ".png").getContentAsByteArray())
                    .isEqualTo(answer.getContentAsByteArray());
        }
    }

    @Test
    void editors_are_given_the_frame_or_where_it_is_too_large_the_picture() throws Exception {
        var year = years.published(years.votedBy(11, "Amber", "Birch", "Coral"));
        var head = Jsoup.parse(reader.read(path(year, "en"))).select("link[type=application/json+oembed]");
        var address = URI.create(head.attr("href"));
        var asked = address.getPath() + "?" + address.getQuery();

        var large = json.readTree(reader.read(asked));
        var small = json.readTree(reader.read(asked + "&maxheight=200"));

        assertThat(large.get("type").asString()).isEqualTo("rich");
        assertThat(large.get("html").asString()).contains("<iframe", path(year, "en") + "/frame");
        assertThat(small.get("html").asString()).contains("<img", path(year, "en") + ".svg");
        assertThat(small.get("height").asInt()).isEqualTo(132);
        assertThat(reader.ask(asked + "&maxwidth=200").getStatus()).isEqualTo(404);
        assertThat(reader.ask(asked + "&format=xml").getStatus()).isEqualTo(501);
        assertThat(reader.ask("/oembed/recommended?url=https://elsewhere.example/en/x/recommended")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_script_is_small_keeps_nothing_and_writes_no_markup() throws Exception {
        var script = reader.ask("/laurel/recommended.js");

        assertThat(script.getHeader("Set-Cookie")).isNull();
        assertThat(script.getContentAsString(StandardCharsets.UTF_8))
                .contains("laurel-recommended")
                .doesNotContain("innerHTML", "insertAdjacent", "eval", "cookie", "Storage", "indexedDB", "sendBeacon");
        assertThat(script.getContentAsByteArray().length).isLessThan(2_000);
    }

    @Test
    void any_site_may_frame_the_frame_and_no_other_page() throws Exception {
        var year = years.published(years.votedBy(11, "Amber", "Birch", "Coral"));

        var frame = reader.ask(path(year, "ko") + "/frame");
        assertThat(frame.getHeader("X-Frame-Options")).isNull();
        assertThat(frame.getHeader("Content-Security-Policy")).contains("frame-ancestors *", "default-src 'none'");
        assertThat(frame.getHeader("Set-Cookie")).isNull();
        assertThat(frame.getContentAsString(StandardCharsets.UTF_8))
                .contains("Amber 상점", "회원 11명이 평가했어요", "target=\"_blank\"")
                .doesNotContain("<script", "<form");

        var page = reader.ask(path(year, "ko"));
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void of_several_categories_the_picture_names_two_and_says_how_many_more() throws Exception {
        var first = years.published(years.voted("Amber", "Birch", "Coral"));
        var next = years.published(years.votedAgain(first, "Amber", "Birch", "Coral"));

        assertThat(reader.read(path(next, "en") + ".svg"))
                .contains(">Tents: Amber<", ">Lamps: Amber<")
                .doesNotContain("more<");
    }

    @Test
    void programs_read_the_same_from_any_site_as_a_feed() throws Exception {
        var year = years.published(years.votedBy(11, "Amber", "Birch", "Coral"));

        var answer = reader.ask(path(year, "ko") + ".json");

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getContentType()).startsWith("application/feed+json");
        var first = json.readTree(answer.getContentAsByteArray()).get("items").get(0);
        assertThat(first.get("title").asString()).isEqualTo("2026 · 올해의 쇼핑몰: Amber 상점");
        assertThat(first.get("url").asString())
                .endsWith("/ko/v/" + results.listAwards(year.id()).getFirst().code());
        assertThat(first.get("_laurel").get("raters").asLong()).isEqualTo(11);
        assertThat(first.get("_laurel").get("weakest")).hasSize(1);
    }

    @Test
    void a_second_reader_of_any_of_them_costs_no_statement() throws Exception {
        var year = years.published(years.votedBy(11, "Amber", "Birch", "Coral"));
        for (var form : List.of("", ".svg", ".png", ".json", "/frame")) {
            reader.read(path(year, "ko") + form);

            assertThat(statements.of(() -> reader.read(path(year, "ko") + form)))
                    .as(form)
                    .isEmpty();
        }
    }

    private static String path(FoundedYear year, String language) {
        return "/" + language + "/" + year.community().slug() + "/recommended";
    }
}
