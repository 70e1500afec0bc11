package app.laurel.site;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page that says what went wrong: one sentence and a way on, never the server's insides. It asks nobody anything. */
@Component
class ProblemPage {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    ProblemPage(PublicPages pages, Texts texts, LaurelSettings settings) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    byte[] render(int status, Language language) {
        var key = "site.problem." + known(status);
        var title = texts.get(language, key + ".title");
        var text = texts.get(language, key + ".text");
        var frame = new PageFrame(texts, language, settings.url(), title, text, "/", null);
        return pages.render("site/problem.jte", Map.of("frame", frame, "text", text));
    }

    private static String known(int status) {
        return switch (status) {
            case 403, 404, 413, 503 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    /** The language of the address that failed, else the browser's. */
    static Language language(String path, Locale browser) {
        for (var language : Language.values()) {
            if (path.startsWith("/" + language.tag() + "/")) return language;
        }
        return Language.of(browser);
    }
}
