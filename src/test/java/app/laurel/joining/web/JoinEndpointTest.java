package app.laurel.joining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Community;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class JoinEndpointTest {
    private static final String CODE = "0123-4567-89AB-CDEF";

    private final MockMvc web;
    private final Community community;

    @Autowired
    JoinEndpointTest(MockMvc web, Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.web = web;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        editions.create(founder.moderator(community), templates.usual(community, 2026))
                .orElseThrow();
    }

    @Test
    void it_says_in_both_languages_what_members_may_do_and_when() throws Exception {
        assertThat(page("/en/" + slug() + "/join"))
                .contains(
                        "Propose up to 5 shops",
                        "March 8, 2026",
                        "March 22, 2026",
                        "Vote, as a member since March 1, 2026")
                .contains("href=\"/app/" + slug() + "/join\"", "/en/" + slug() + "/2026/can-i-vote");
        assertThat(page("/ko/" + slug() + "/join"))
                .contains("5곳까지 추천하기", "2026년 3월 1일까지 가입한 회원", "로그인하고 가입하기")
                .doesNotContain("!edition");
    }

    @Test
    void a_shared_invitation_leads_to_the_readers_language_and_keeps_its_code() throws Exception {
        var answer = web.perform(get("/" + slug() + "/join/0123456789abcdef").locale(Locale.KOREAN))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/ko/" + slug() + "/join/" + CODE);
        assertThat(page("/ko/" + slug() + "/join/" + CODE)).contains("href=\"/app/" + slug() + "/join/" + CODE + "\"");
    }

    @Test
    void the_public_page_neither_acts_nor_keeps_anything_of_the_reader() throws Exception {
        var answer =
                web.perform(get("/en/" + slug() + "/join/" + CODE)).andReturn().getResponse();

        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(web.perform(post("/en/" + slug() + "/join/" + CODE))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void nothing_that_is_no_code_is_repeated() throws Exception {
        for (var typed : new String[] {"abc", "%3Cscript%3E", "0123-4567-89AB-CDEU", "a".repeat(41)}) {
            assertThat(status("/en/" + slug() + "/join/" + typed)).isEqualTo(404);
            assertThat(status("/" + slug() + "/join/" + typed)).isEqualTo(404);
        }
        assertThat(status("/en/nobody-here/join")).isEqualTo(404);
        assertThat(status("/en/" + slug() + "/2019/can-i-vote")).isEqualTo(404);
    }

    @Test
    void everyone_reads_the_rule_of_who_may_vote() throws Exception {
        assertThat(page("/en/" + slug() + "/2026/can-i-vote"))
                .contains("joined on or before March 1, 2026", "will be frozen on", "at least 3 shops")
                .contains("href=\"/app/" + slug() + "/2026/can-i-vote\"");
        assertThat(page("/ko/" + slug() + "/2026/can-i-vote")).contains("나도 투표할 수 있나요?", "2026년 3월 1일까지");
    }

    @Test
    void the_own_figures_are_behind_the_door() throws Exception {
        var answer = web.perform(get("/app/" + slug() + "/2026/can-i-vote"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isIn(302, 303);
        assertThat(answer.getRedirectedUrl()).contains("/sign-in");
    }

    private String slug() {
        return community.slug();
    }

    private int status(String path) throws Exception {
        return web.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
