package app.laurel.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.StatementCount;
import app.laurel.community.Community;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class LandingEndpointTest {
    private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");

    private final MockMvc web;
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;

    @Autowired
    LandingEndpointTest(
            MockMvc web, Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.web = web;
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
        clock.moveTo(BEFORE);
    }

    @Test
    void the_landing_page_names_each_community_in_the_readers_language() throws Exception {
        var community = founder.community();

        assertThat(page("/ko/")).contains(community.name().ko(), "href=\"/ko/" + community.slug());
        assertThat(page("/en/")).contains(community.name().en(), "href=\"/en/" + community.slug());
    }

    @Test
    void of_many_communities_all_are_named_and_what_is_read_does_not_grow_with_them(
            @Autowired StatementCount statements) throws Exception {
        for (var at = 0; at < 30; at++) founder.community();
        var first = statements.of(() -> page("/en/?unkept=1")).size();
        var earlier = founder.community();
        for (var at = 0; at < 30; at++) founder.community();

        var more = statements.of(() -> page("/en/?unkept=2"));

        assertThat(more).hasSizeLessThanOrEqualTo(first + 2);
        assertThat(page("/en/")).containsSubsequence("<details>", "href=\"/en/" + earlier.slug() + "\"", "</details>");
    }

    @Test
    void a_year_says_where_it_stands_and_follows_the_clock_by_itself() throws Exception {
        var community = withYear();
        var path = "/en/" + community.slug();

        assertThat(page(path)).contains("href=\"" + path + "/2026\"", "In preparation");

        clock.moveTo(Instant.parse("2026-03-09T00:00:00Z"));
        assertThat(page(path)).contains("Nominations are open").doesNotContain("In preparation");
    }

    @Test
    void a_community_without_a_year_has_a_page_all_the_same() throws Exception {
        var community = founder.community();

        assertThat(page("/ko/" + community.slug())).contains(community.name().ko());
    }

    @Test
    void pages_may_be_kept_by_anyone_and_set_no_cookie() throws Exception {
        var community = withYear();
        for (var path : new String[] {"/ko/", "/en/", "/ko/" + community.slug(), "/en/" + community.slug()}) {
            var answer = answer(path, 200);

            assertThat(answer.getHeader("Cache-Control")).as(path).contains("max-age=60", "public");
            assertThat(answer.getHeader("ETag")).as(path).isNotBlank();
            assertThat(answer.getHeaders("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void who_has_the_page_already_gets_no_second_copy() throws Exception {
        var tag = answer("/ko/", 200).getHeader("ETag");

        var again = web.perform(get("/ko/").header("If-None-Match", String.valueOf(tag)))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nobody_learns_from_the_answer_which_communities_exist_elsewhere() throws Exception {
        answer("/ko/no-such-community", 404);
        answer("/fr/", 404);
    }

    private Community withYear() {
        var community = founder.community();
        editions.create(founder.moderator(community), templates.usual(community, 2026))
                .orElseThrow();
        return community;
    }

    private String page(String path) throws Exception {
        return answer(path, 200).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, int status) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(status);
        return answer;
    }
}
