package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OddRequestsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//app",
                "/x/../app",
                "/en//shop",
                "/./en",
                "/en/..",
                "/en/.",
                "/%2e%2e/app",
                "/x/%2E./app",
                "/x/..;a=b/app",
                "/app/?v-uiId=abc",
                "/app/?v-r=uidl&v-uiId=-1",
                "/app/?v-uiId=99999999999",
                "/app/?v-uiId="
            })
    void what_no_browser_of_ours_sends_is_a_bad_request(String address) throws Exception {
        assertThat(status(address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/app",
                "/app/?v-r=uidl&v-uiId=0",
                "/app/?v-uiId=123",
                "/en/pens/2026",
                "/.well-known/security.txt",
                "/laurel/a.b.css",
                "/v1/a/00000000.json",
                "/en/a..b"
            })
    void what_browsers_send_passes(String address) throws Exception {
        assertThat(status(address)).isEqualTo(200);
    }

    private static int status(String address) throws Exception {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setQueryString(parts[1]);
            for (var each : parts[1].split("&", -1)) {
                var pair = each.split("=", 2);
                request.addParameter(pair[0], pair.length > 1 ? pair[1] : "");
            }
        }
        var response = new MockHttpServletResponse();
        new OddRequests().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
