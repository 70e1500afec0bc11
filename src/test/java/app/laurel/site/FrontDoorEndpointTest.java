package app.laurel.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class FrontDoorEndpointTest {
    private final MockMvc web;
    private final OpenEditions editions;

    @Autowired
    FrontDoorEndpointTest(MockMvc web, OpenEditions editions) {
        this.web = web;
        this.editions = editions;
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
    void a_community_and_its_year_are_found_without_a_language_and_others_are_not() throws Exception {
        var edition = editions.anOpenEdition().open();
        var bare = "/" + edition.community().slug();

        assertThat(led(bare)).isEqualTo("/ko" + bare);
        assertThat(led(bare + "/" + edition.year())).isEqualTo("/ko" + bare + "/" + edition.year());
        assertThat(led(bare + "/1999")).isNull();
        assertThat(led("/no-such-community")).isNull();
    }

    private @Nullable String led(String path) throws Exception {
        return web.perform(get(path).locale(Locale.KOREAN))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
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
