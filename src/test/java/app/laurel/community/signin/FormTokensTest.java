package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form is taken from the browser that was given it, and from no other. */
@WholeApplicationTest
class FormTokensTest {
    @LocalServerPort
    private int port;

    @Test
    void a_form_with_the_token_of_another_browser_is_refused() {
        var eve = new Visitor(port);
        eve.get("/sign-in");
        var alice = new Visitor(port);
        alice.get("/sign-in");
        alice.cookies.put("laurel-form", "A".repeat(43));

        assertThat(alice.post("/sign-in", Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
        alice.cookies.put("laurel-form", eve.cookies.getOrDefault("laurel-form", ""));
        assertThat(alice.post("/sign-in", Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in/code",
                "/sign-in/link/x",
                "/sign-in/look",
                "/sign-out",
                "/setup/x",
                "/en/check/misuse"
            })
    void a_form_without_its_token_is_refused(String path) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        assertThat(visitor.postBare(path, Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_the_pages_allow_none() {
        var page = new Visitor(port).get("/sign-in");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("laurel-form=", "HttpOnly", "SameSite=Lax", "Path=/;");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
