package app.laurel.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class ProblemEndpointTest {
    private static final String HOSTILE = "/ko/<script>alert(1)</script>";

    private final MockMvc web;

    @Autowired
    ProblemEndpointTest(MockMvc web) {
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 429, 500, 503})
    void every_failure_has_a_sentence_and_a_way_on_in_both_languages(int status) throws Exception {
        for (var language : new String[] {"ko", "en"}) {
            var answer = problem(status, "/" + language + "/somewhere");
            var page = answer.getContentAsString(StandardCharsets.UTF_8);

            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(page).contains("<html lang=\"" + language + "\"", "href=\"/" + language + "/\"");
            assertThat(page).as("a key without its text").doesNotContain("!site.problem", "site.problem.");
        }
    }

    @Test
    void the_address_that_failed_says_the_language_and_else_the_browser_does() throws Exception {
        assertThat(problem(404, "/ko/nowhere").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"ko\"");
        assertThat(problem(404, "/nowhere").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"en\"");
    }

    @Test
    void nothing_of_the_failure_or_of_the_address_is_repeated() throws Exception {
        var answer = web.perform(get("/error")
                        .locale(Locale.ENGLISH)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, HOSTILE)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("table community"))
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "table community"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).doesNotContain("<script>", "alert(1)", "IllegalStateException", "table community");
    }

    @Test
    void nobody_keeps_the_page_of_a_failure() throws Exception {
        assertThat(problem(503, "/ko/").getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void who_opens_the_page_itself_is_told_that_nothing_is_there() throws Exception {
        assertThat(web.perform(get("/error")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse problem(int status, String address) throws Exception {
        return web.perform(get("/error")
                        .locale(Locale.ENGLISH)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address))
                .andReturn()
                .getResponse();
    }
}
