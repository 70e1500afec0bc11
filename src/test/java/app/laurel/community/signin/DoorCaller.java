package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.community.MailAddress;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** A stranger who knocks from a network of choice, through our proxy. */
final class DoorCaller {
    private final MockMvc browser;
    private final KnownBrowsers knownBrowsers;

    DoorCaller(MockMvc browser, KnownBrowsers knownBrowsers) {
        this.browser = browser;
        this.knownBrowsers = knownBrowsers;
    }

    /** Asks for a mail without having worked. */
    MockHttpServletResponse ask(String network, String mail) {
        return askWith("", network, mail);
    }

    /** Asks with the proof of the work done. */
    MockHttpServletResponse askWith(String work, String network, String mail) {
        return send(post("/sign-in").param("mail", mail).param("work", work), network, 0);
    }

    /** Asks from a browser that keeps this mark. */
    MockHttpServletResponse askFrom(Cookie known, String network, String mail, String work) {
        return send(post("/sign-in").param("mail", mail).param("work", work).cookie(known), network, 0);
    }

    /** What a browser keeps after the address was proved in it. */
    Cookie knownBrowser(String mail) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        knownBrowsers.remember(request, response, MailAddress.parse(mail).orElseThrow());
        return Objects.requireNonNull(response.getCookie("laurel-known"));
    }

    /** The work that a page asks for. */
    static String challenge(MockHttpServletResponse page) {
        var found = Pattern.compile(" challenge=\"([^\"]+)\"").matcher(text(page));
        assertThat(found.find()).as(text(page)).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    /** From this network, through our proxy, with a hop that was made up. */
    MockHttpServletResponse send(MockHttpServletRequestBuilder request, String network, int invented) {
        try {
            return browser.perform(request.with(csrf())
                            .header("Accept-Language", "en")
                            .header("X-Forwarded-For", "198.51.100." + invented + ", " + network)
                            .with(it -> {
                                it.setRemoteAddr("10.0.0.1");
                                return it;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each with neighbours of its own, since a neighbourhood is counted too. */
    static String network(int number) {
        return "198.18.%d.1".formatted(number);
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String withoutToken(MockHttpServletResponse answer) {
        return text(answer).replaceAll("(value|challenge)=\"[^\"]{30,}\"", "").replaceAll("(known|stranger)@", "@");
    }
}
