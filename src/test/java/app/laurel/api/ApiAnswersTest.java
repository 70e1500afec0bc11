package app.laurel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** How programs are answered, whatever they ask for. */
@LaurelTest
@Import(ApiReader.class)
class ApiAnswersTest {
    private final ApiReader api;
    private final PublicReader reader;
    private final MockMvc web;
    private final OpenEditions open;
    private final Communities communities;

    @Autowired
    ApiAnswersTest(ApiReader api, PublicReader reader, MockMvc web, OpenEditions open, Communities communities) {
        this.api = api;
        this.reader = reader;
        this.web = web;
        this.open = open;
        this.communities = communities;
    }

    @Test
    void a_long_list_is_told_in_parts_without_leaving_out_or_repeating_anybody() throws Exception {
        for (var at = 0; at < 4; at++) open.anOpenEdition().open();
        var told = new ArrayList<String>();
        for (var next = "/api/v1/communities?limit=3"; next != null; ) {
            var part = api.read(next);
            for (var it : part.path("items")) told.add(it.path("slug").asString());
            assertThat(part.path("items").size()).isLessThanOrEqualTo(3);
            next = part.path("next").isNull() ? null : part.path("next").asString();
        }

        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        communities.list().stream().map(Community::slug).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/communities?limit=0, 400",
        "/api/v1/communities?limit=101, 400",
        "/api/v1/communities?limit=many, 400",
        "/api/v1/communities?after=%3Cscript%3E, 400",
        "/api/v1/communities/no-such-place, 404",
        "/api/v1/communities/no-such-place/years/2026/awards, 404",
        "/api/v1/awards/00000172, 404",
        "/api/v1/awards/nonsense, 404"
    })
    void what_is_none_is_told_as_a_problem_that_says_what_to_do(String address, int status) throws Exception {
        var problem = api.problem(address, status);

        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("script", "Exception");
    }

    @Test
    void who_has_an_answer_is_told_that_it_is_still_the_same() throws Exception {
        var edition = open.anOpenEdition().open();
        var first = reader.ask("/api/v1/communities/" + edition.community().slug());

        var again = reader.askAgain(
                "/api/v1/communities/" + edition.community().slug(), String.valueOf(first.getHeader("ETag")));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_script_of_any_page_may_ask_with_a_tag_it_knows_and_may_not_write() throws Exception {
        var asked = web.perform(options("/api/v1/communities")
                        .header("Origin", "https://forum.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match"))
                .andReturn()
                .getResponse();
        var there = web.perform(get("/api/v1/communities").header("Origin", "https://forum.example"))
                .andReturn()
                .getResponse();

        assertThat(asked.getStatus()).isEqualTo(204);
        assertThat(asked.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.getHeader("Access-Control-Allow-Methods")).doesNotContain("POST", "PUT", "DELETE");
        assertThat(there.getHeaders("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(there.getHeader("Access-Control-Allow-Credentials")).isNull();
    }
}
