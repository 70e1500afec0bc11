package app.laurel.site;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person sees when an address leads nowhere or something broke: one sentence and a way on, never the server's insides. */
@RestController
class ProblemEndpoint implements ErrorController {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    ProblemEndpoint(PublicPages pages, Texts texts, LaurelSettings settings) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request, Locale browser) {
        var status = status(request);
        var language = language(request, browser);
        var key = "site.problem." + known(status);
        var title = texts.get(language, key + ".title");
        var text = texts.get(language, key + ".text");
        var frame = new PageFrame(texts, language, settings.url(), title, text, "/", null);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(pages.render("site/problem.jte", Map.of("frame", frame, "text", text)));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String known(int status) {
        return switch (status) {
            case 403, 404, 413 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    /** The language of the address that failed, else the browser's. */
    private static Language language(HttpServletRequest request, Locale browser) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        for (var language : Language.values()) {
            if (path.startsWith("/" + language.tag() + "/")) return language;
        }
        return Language.of(browser);
    }
}
