package app.laurel.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody has a credential checked: pasted or as a file, without script and without being remembered. */
@LaurelTest
class VerifyPageTest {
    private final PublicReader reader;
    private final MockMvc web;
    private final Badges badges;
    private final Founder founder;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    VerifyPageTest(
            PublicReader reader,
            MockMvc web,
            Badges badges,
            Founder founder,
            PublishedEditions editions,
            Results results) {
        this.reader = reader;
        this.web = web;
        this.badges = badges;
        this.founder = founder;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @Test
    void the_page_is_public_needs_no_script_and_tells_what_became_of_the_keys() throws Exception {
        var page = reader.ask("/en/verify");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("did:web:localhost%3A8080", "Signing since", "<textarea name=\"text\"", "type=\"file\"")
                .doesNotContain("<script");
        assertThat(reader.read("/ko/verify")).contains("증명서 확인", "이 발급자의 키");
    }

    @Test
    void a_pasted_badge_of_ours_is_good_and_leads_to_its_proof() throws Exception {
        var answer = paste("en", reader.read("/awards/" + code + ".json"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(text(answer)).contains("<strong>Valid</strong>", "https://first.example/", "/en/v/" + code);
        assertThat(text(paste("ko", reader.read("/awards/" + code + ".jwt")))).contains("유효한 증명서예요", "/ko/v/" + code);
    }

    @Test
    void a_picture_with_a_badge_inside_is_taken_as_a_file() throws Exception {
        var png = reader.ask("/awards/" + code + ".baked.png").getContentAsByteArray();

        var answer = web.perform(multipart("/en/verify").file(new MockMultipartFile("file", png)))
                .andReturn()
                .getResponse();

        assertThat(text(answer)).contains("<strong>Valid</strong>", "/en/v/" + code);
    }

    @Test
    void what_was_changed_is_named_and_nothing_of_it_is_shown() throws Exception {
        var changed = reader.read("/awards/" + code + ".json").replace("first.example", "other.example");

        assertThat(text(paste("en", changed)))
                .contains("<strong>Not accepted</strong>", "doesn’t match")
                .doesNotContain("other.example", "/en/v/" + code);
    }

    @Test
    void a_badge_that_was_taken_back_is_said_to_be() throws Exception {
        var json = reader.read("/awards/" + code + ".json");
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());

        assertThat(text(paste("en", json))).contains("<strong>Not accepted</strong>", "has revoked the award");
        assertThat(text(paste("ko", json))).contains("인정할 수 없어요", "취소했거나");
    }

    @Test
    void whoever_signs_in_another_name_gets_no_good_from_us_and_nobody_is_asked() throws Exception {
        assertThat(text(paste("en", SelfNamed.badge())))
                .contains("Signed, but not issued here")
                .doesNotContain("<strong>Valid</strong>", "/en/v/");
        var foreign = reader.read("/awards/" + code + ".json").replace("localhost%3A8080", "evil.example");
        assertThat(text(paste("en", foreign)))
                .contains("https://evil.example/.well-known/did.json", "nothing is fetched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "hello", "{}", "<script>alert(1)</script>", "a.b.c", "[1]"})
    void what_is_no_credential_is_refused_in_words_and_never_repeated_raw(String typed) throws Exception {
        var answer = paste("en", typed);

        assertThat(answer.getStatus()).isEqualTo(typed.isBlank() ? 400 : 200);
        assertThat(text(answer)).doesNotContain("<script", "<strong>Valid</strong>");
    }

    @Test
    void whoever_asks_without_end_is_told_when_to_go_on() throws Exception {
        MockHttpServletResponse answer;
        var asked = 0;
        do {
            answer = web.perform(post("/en/verify").param("text", "hello").with(request -> {
                        request.setRemoteAddr("198.51.100.77");
                        return request;
                    }))
                    .andReturn()
                    .getResponse();
        } while (answer.getStatus() == 200 && ++asked < 1000);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(asked).isGreaterThanOrEqualTo(60);
        assertThat(text(answer)).contains("You can check again from");
    }

    private MockHttpServletResponse paste(String language, String text) throws Exception {
        return web.perform(post("/" + language + "/verify").param("text", text))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
