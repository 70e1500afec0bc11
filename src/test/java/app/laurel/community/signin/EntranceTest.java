package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Where a sign-in leads: what a browser sent before it decides about a path of ours and nothing else. */
class EntranceTest {
    @Test
    void who_wished_for_nothing_comes_into_the_hall() {
        assertThat(Entrance.target(null)).isEqualTo("/app");
    }

    @ParameterizedTest
    @CsvSource({
        "https://laurel.example/app/account, /app/account",
        "https://laurel.example/app, /app",
        "https://laurel.example/app/communities/group/2026?continue, /app/communities/group/2026",
        "https://laurel.example/app/%EA%B0%80%EA%B2%8C#top, /app/%EA%B0%80%EA%B2%8C"
    })
    void who_wished_for_a_page_inside_is_led_there(String wished, String path) {
        assertThat(Entrance.target(new SimpleSavedRequest(wished))).isEqualTo(path);
    }

    @Test
    void a_host_that_the_browser_named_leads_nobody_away() {
        assertThat(Entrance.target(new SimpleSavedRequest("https://evil.example/app/account")))
                .isEqualTo("/app/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://laurel.example/",
                "https://laurel.example/sign-out",
                "https://laurel.example/application",
                "https://laurel.example/app//evil.example",
                "https://laurel.example//evil.example/app",
                "//evil.example",
                "javascript:alert(1)",
                "mailto:a@b.example",
                ""
            })
    void any_other_wish_leads_into_the_hall(String wished) {
        assertThat(Entrance.target(new SimpleSavedRequest(wished))).isEqualTo("/app");
    }
}
