package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.base.seal.Digests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateFilterTest {
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>");

    private final GateScene scene = new GateScene();

    @Test
    void while_there_is_room_nobody_notices_the_gate() throws Exception {
        var answer = scene.ask(GateScene.opening("one"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderNames()).isEmpty();
        assertThat(scene.gate.figures()).allMatch(it -> it.inProgress() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_page_says_kindly_in_a_few_hundred_bytes_when_it_opens_again(String language) throws Exception {
        scene.fill(WorkKind.PUBLIC_PAGE);
        var answer = scene.ask(GateScene.read("/" + language + "/camp/2026", language));

        assertThat(answer.getStatus()).isEqualTo(503);
        var seconds = answer.getHeader("Retry-After");
        var page = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains("<meta http-equiv=\"refresh\" content=\"" + seconds + "\">")
                .contains(language.equals("ko") ? seconds + "초" : seconds + " seconds");
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(1_000);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void its_policy_lets_nothing_in_but_the_style_that_stands_in_it() throws Exception {
        scene.fill(WorkKind.PUBLIC_PAGE);
        var answer = scene.ask(GateScene.read("/en/camp/2026", "en"));

        var style = STYLE.matcher(answer.getContentAsString());
        assertThat(style.find()).isTrue();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(Base64.getEncoder().encodeToString(Digests.sha256(style.group(1)))));
    }

    @Test
    void what_was_sent_and_not_taken_is_not_sent_again_by_itself() throws Exception {
        scene.fill(WorkKind.PUBLIC_PAGE);
        var sent = GateScene.read("/en/anything", "en");
        sent.setMethod("POST");

        assertThat(scene.ask(sent).getContentAsString())
                .doesNotContain("refresh")
                .contains("Go back")
                .contains("what you typed is still there");
    }

    @Test
    void a_picture_that_must_wait_is_answered_without_words() throws Exception {
        scene.fill(WorkKind.BADGE);
        var picture = GateScene.read("/v1/a/ABCD1234/compact.svg", "en");
        picture.removeHeader("Accept");
        picture.addHeader("Accept", "image/svg+xml,image/*");
        var answer = scene.ask(picture);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).matches("[5-9]|1[01]");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void not_all_are_asked_to_come_at_the_same_moment() throws Exception {
        var moments = new java.util.TreeSet<Integer>();
        for (var i = 0; i < 200; i++) {
            var answer = new MockHttpServletResponse();
            scene.busy.send(GateScene.read("/", "en"), answer);
            moments.add(Integer.valueOf(answer.getHeader("Retry-After")));
        }
        assertThat(moments).hasSizeGreaterThan(4);
    }

    @Test
    void a_frame_on_a_page_of_others_says_nothing_rather_than_an_error_of_the_browser() throws Exception {
        scene.fill(WorkKind.BADGE);
        var answer = scene.ask(GateScene.read("/v1/a/ABCD1234/frame", "en"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("Content-Security-Policy")).isNull();
    }

    @Test
    void one_session_takes_no_room_from_many() throws Exception {
        var statuses = new ArrayList<Integer>();
        nest(4, statuses);

        assertThat(statuses).containsExactly(503, 200, 200, 200);
        assertThat(scene.gate.figures(WorkKind.CAST).inProgress()).isZero();
    }

    /** Calls of one session, each begun before the last has ended. */
    private void nest(int calls, List<Integer> statuses) {
        if (calls > 0) statuses.add(status(GateScene.call(), (asked, answer) -> nest(calls - 1, statuses)));
    }

    @Test
    void no_more_sessions_than_memory_holds_is_busy_too_and_any_other_fault_is_none() {
        assertThat(status(GateScene.opening("one"), (asked, answer) -> {
                    throw new ServletException(new TooManyActiveSessionsException("full", 1));
                }))
                .isEqualTo(503);
        assertThatThrownBy(() -> scene.filter.doFilter(
                        GateScene.opening("one"), new MockHttpServletResponse(), (asked, answer) -> {
                            throw new IllegalStateException("a fault of ours");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scene.gate.figures()).allMatch(it -> it.inProgress() == 0);
    }

    private int status(MockHttpServletRequest request, FilterChain chain) {
        try {
            var answer = new MockHttpServletResponse();
            scene.filter.doFilter(request, answer, chain);
            return answer.getStatus();
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
    }
}
