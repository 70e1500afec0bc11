package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.base.LaurelSettings;
import app.laurel.base.seal.Digests;
import app.laurel.base.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateFilterTest {
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>");
    private static final Pattern PLACE = Pattern.compile("laurel-place=([0-9]+\\.[0-9a-f]{64});.*");

    private final Gate gate = new Gate(1);
    private final BusyAnswers busy = new BusyAnswers(new Texts(), new BusyPage());
    private final AtomicLong now = new AtomicLong();
    private final GateFilter filter = new GateFilter(gate, new WaitingRoom(gate, busy, settings(), now::get), busy);

    @Test
    void while_there_is_room_nobody_notices_the_gate() throws Exception {
        var answer = ask(opening());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderNames()).isEmpty();
        assertThat(gate.figures()).allMatch(it -> it.inProgress() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_page_says_kindly_in_a_few_hundred_bytes_when_it_opens_again(String language) throws Exception {
        fill(Work.BADGE);
        var answer = ask(read("/v1/a/ABCD1234/preview", language));

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
        fill(Work.BADGE);
        var answer = ask(read("/v1/a/ABCD1234/preview", "en"));

        var style = STYLE.matcher(answer.getContentAsString());
        assertThat(style.find()).isTrue();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(Base64.getEncoder().encodeToString(Digests.sha256(style.group(1)))));
    }

    @Test
    void what_was_sent_and_not_taken_is_not_sent_again_by_itself() throws Exception {
        fill(Work.BADGE);
        var sent = read("/v1/anything", "en");
        sent.setMethod("POST");

        assertThat(ask(sent).getContentAsString())
                .doesNotContain("refresh")
                .contains("Go back")
                .contains("what you typed still stands there");
    }

    @Test
    void a_picture_that_must_wait_is_answered_without_words() throws Exception {
        fill(Work.BADGE);
        var picture = read("/v1/a/ABCD1234/compact.svg", "en");
        picture.removeHeader("Accept");
        picture.addHeader("Accept", "image/svg+xml,image/*");
        var answer = ask(picture);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).matches("[5-9]|1[01]");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void not_all_are_asked_to_come_at_the_same_moment() throws Exception {
        var moments = new java.util.TreeSet<Integer>();
        for (var i = 0; i < 200; i++) {
            var answer = new MockHttpServletResponse();
            busy.send(read("/", "en"), answer);
            moments.add(Integer.valueOf(answer.getHeader("Retry-After")));
        }
        assertThat(moments).hasSizeGreaterThan(4);
    }

    @Test
    void who_opens_a_page_stands_in_a_line_and_keeps_the_place_over_a_reload() throws Exception {
        var held = fill(Work.OPENING);
        var first = place(ask(opening()));
        var second = place(ask(opening()));

        assertThat(ask(opening(first)).getContentAsString()).contains("One person is before you");
        assertThat(ask(opening(second)).getContentAsString()).contains("About 2 people are before you");
        assertThat(ask(opening(second)).getHeader("Set-Cookie")).isNull();

        held.forEach(Pass::close);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        var answer = ask(opening(second));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).startsWith("laurel-place=;").contains("Max-Age=0");
    }

    @Test
    void whoever_comes_later_stands_behind_those_who_wait_even_when_there_is_room() throws Exception {
        var held = fill(Work.OPENING);
        ask(opening());
        held.forEach(Pass::close);

        assertThat(ask(opening()).getStatus()).isEqualTo(503);
        assertThat(ask(opening(new Cookie("laurel-place", "1." + "0".repeat(64))))
                        .getContentAsString())
                .as("with a place that nobody gave")
                .contains("before you");
    }

    @Test
    void no_more_sessions_than_memory_holds_is_busy_too_and_any_other_fault_is_none() {
        assertThat(status((asked, answer) -> {
                    throw new ServletException(new TooManyActiveSessionsException("full", 1));
                }))
                .isEqualTo(503);
        assertThatThrownBy(() -> filter.doFilter(opening(), new MockHttpServletResponse(), (asked, answer) -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(gate.figures()).allMatch(it -> it.inProgress() == 0);
    }

    private int status(FilterChain chain) {
        try {
            var answer = new MockHttpServletResponse();
            filter.doFilter(opening(), answer, chain);
            return answer.getStatus();
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<Pass> fill(Work work) {
        var held = new ArrayList<Pass>();
        while (gate.room(work) > 0) held.add(gate.enter(work).orElseThrow());
        return held;
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws IOException, ServletException {
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    private static MockHttpServletRequest opening(Cookie... cookies) {
        var request = read("/app/camp/2026/vote", "en");
        request.setCookies(cookies);
        return request;
    }

    private static MockHttpServletRequest read(String path, String language) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        request.addPreferredLocale(Locale.forLanguageTag(language));
        return request;
    }

    private static Cookie place(MockHttpServletResponse answer) {
        var found = PLACE.matcher(String.valueOf(answer.getHeader("Set-Cookie")));
        assertThat(found.matches())
                .as("a place in %s", answer.getHeader("Set-Cookie"))
                .isTrue();
        return new Cookie("laurel-place", found.group(1));
    }

    private static LaurelSettings settings() {
        return new LaurelSettings(
                URI.create("http://localhost"), null, Path.of("data"), null, "a@b", false, ZoneId.of("Asia/Seoul"));
    }
}
