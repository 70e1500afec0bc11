package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests byte by byte: odd addresses are bad requests, and a redirect leads nowhere else, whatever host somebody writes. */
@WholeApplicationTest
class RedirectsTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"//app", "/x/../app", "/app/?v-r=uidl&v-uiId=abc"})
    void an_odd_address_is_a_bad_request(String path) throws Exception {
        assertThat(RawRequest.to(port, path, "localhost").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app", "/app/votes", "/sign-in/code", "/en/../app/votes?x=//evil.example"})
    void a_redirect_names_no_host(String path) throws Exception {
        assertThat(RawRequest.to(port, path, "evil.example").header("Location"))
                .doesNotContain("evil.example", "localhost")
                .doesNotStartWith("//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/votes"})
    void a_redirect_is_a_path(String path) throws Exception {
        assertThat(RawRequest.to(port, path, "evil.example").header("Location")).startsWith("/");
    }
}
