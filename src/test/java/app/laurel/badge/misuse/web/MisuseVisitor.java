package app.laurel.badge.misuse.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** A stranger with a browser of its own, in a network of choice, who sends the form of the page that was read last. */
final class MisuseVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CHALLENGE = Pattern.compile(" challenge=\"([^\"]+)\"");

    private final MockMvc web;
    private final String network;
    private Cookie cookie = new Cookie("other", "x");
    private String token = "";

    MisuseVisitor(MockMvc web, String network) {
        this.web = web;
        this.network = network;
    }

    MockHttpServletResponse read(String path) {
        return take(send(get(path)));
    }

    /** The form of this answer is sent next. */
    MockHttpServletResponse take(MockHttpServletResponse page) {
        if (page.getCookie("laurel-form") != null) cookie = Objects.requireNonNull(page.getCookie("laurel-form"));
        var found = TOKEN.matcher(text(page));
        if (found.find()) token = found.group(1);
        return page;
    }

    /** Reads the page and sends it filled in. */
    MockHttpServletResponse report(String path, Map<String, String> fields) {
        read(path);
        return sendFilled(path, fields);
    }

    MockHttpServletResponse sendFilled(String path, Map<String, String> fields) {
        var request = post(path).param("_csrf", token);
        fields.forEach(request::param);
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request.cookie(cookie).with(it -> {
                        it.setRemoteAddr(network);
                        return it;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The work that a page asks for; empty for none. */
    static String challenge(MockHttpServletResponse page) {
        var found = CHALLENGE.matcher(text(page));
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
