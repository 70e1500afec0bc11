package app.laurel.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class FrontDoorEndpointTest {
    private final MockMvc web;

    @Autowired
    FrontDoorEndpointTest(MockMvc web) {
        this.web = web;
    }

    @ParameterizedTest
    @CsvSource({"ko-KR, /ko/", "ko, /ko/", "en-GB, /en/", "de, /en/", "ja, /en/"})
    void the_bare_address_leads_to_the_readers_language_and_to_english_where_it_is_not_ours(String browser, String page)
            throws Exception {
        var answer = web.perform(get("/").locale(Locale.forLanguageTag(browser)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo(page);
    }

    @Test
    void a_cache_between_does_not_lead_the_next_reader_to_the_language_of_the_last() throws Exception {
        var answer = web.perform(get("/").locale(Locale.KOREAN)).andReturn().getResponse();

        assertThat(answer.getHeaders("Vary")).contains("Accept-Language");
        assertThat(answer.getHeader("Cache-Control")).contains("no-cache");
    }

    @Test
    void search_engines_stay_out_of_what_only_members_see() throws Exception {
        var answer = web.perform(get("/robots.txt")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("Disallow: /app", "Disallow: /sign-in", "Disallow: /setup");
    }
}
