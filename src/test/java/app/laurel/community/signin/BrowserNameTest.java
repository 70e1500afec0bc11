package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {
    /** Each calls itself by the names of those it wants to be taken for; as the browsers send it in 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox · Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Chrome · Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge · Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Whale/4.33.325.17 Safari/537.36 | Whale · Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15 | Safari · macOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1 | Chrome · iPhone
            Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet · Android
            Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 KAKAOTALK/2610000 | KakaoTalk · Android
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Chrome · ChromeOS
            Firefox/140.0 | Firefox
            """)
    void a_browser_is_named_as_its_owner_would_name_it(String sent, String name) {
        assertThat(BrowserName.of(sent)).isEqualTo(name);
    }

    @Test
    void one_that_says_nothing_is_a_question_mark() {
        assertThat(BrowserName.of(null)).isEqualTo("?");
        assertThat(BrowserName.of(" ")).isEqualTo("?");
    }

    @Test
    void one_that_nobody_knows_is_shown_as_it_calls_itself_and_no_longer_than_a_line() {
        assertThat(BrowserName.of("curl/8.5.0")).isEqualTo("curl/8.5.0");
        assertThat(BrowserName.of("x".repeat(10_000))).hasSize(60);
        assertThat(BrowserName.of("a\u202eb\nc")).isEqualTo("ab c");
    }
}
