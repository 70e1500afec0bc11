package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Renders the pages before signing in, sign-in and setup; no cache may store them. */
@Component
class DoorPages {
    private final PublicPages pages;
    private final Texts texts;
    private final Look look;
    private final LaurelSettings settings;

    DoorPages(PublicPages pages, Texts texts, Look look, LaurelSettings settings) {
        this.pages = pages;
        this.texts = texts;
        this.look = look;
        this.settings = settings;
    }

    /** @param key begins the keys of the page's texts: {@code key.title} is its title */
    ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String template, String key) {
        return page(request, status, template, key, Map.of());
    }

    ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, String template, String key, Map<String, Object> more) {
        var language = look.language(request);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var frame = new DoorFrame(
                texts,
                language,
                look.theme(request),
                csrf,
                texts.get(language, key + ".title"),
                request.getRequestURI(),
                settings.mailCaught());
        var parameters = new HashMap<>(more);
        parameters.put("frame", frame);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(pages.render(template, parameters));
    }

    /** The same page, which may run scripts of ours. */
    static ResponseEntity<byte[]> withScript(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(ApplicationFace.POLICY, ApplicationFace.POLICY_OF_SCRIPT)
                .body(page.getBody());
    }
}
