package app.laurel.gate;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page that asks for nothing else: one sentence, in the colours of the reader's system, and the seconds until it tries again. */
@Component
class BusyPage {
    // paper, ink and accent of frontend/tokens.css
    private static final String STYLE = "html{color-scheme:light dark;background:light-dark(#faf5e8,#16110a);"
            + "color:light-dark(#241a0c,#f8efdc);font:1.0625rem/1.7 system-ui,sans-serif;word-break:keep-all}"
            + "main{max-width:30rem;margin:22vh auto 0;padding:0 1.5rem}h1{font-size:1.5rem;line-height:1.35}"
            + "a,b{color:light-dark(#7a5300,#f4cb62)}";

    /** Nothing but the style that stands in it. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
            .formatted(Base64.getEncoder().encodeToString(Digests.sha256(STYLE)));

    private final Texts texts;

    BusyPage(Texts texts) {
        this.texts = texts;
    }

    /** With no seconds it stands as it is; else there is a link for who would not wait. */
    byte[] render(Language language, String title, String text, int seconds) {
        var refresh = seconds == 0 ? "" : "<meta http-equiv=\"refresh\" content=\"%d\">".formatted(seconds);
        var again = seconds == 0
                ? ""
                : "<p><a href=\"\">%s</a>".formatted(HtmlUtils.htmlEscape(texts.get(language, "gate.again")));
        return """
                <!doctype html><html lang="%s"><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width,initial-scale=1">%s\
                <title>%s</title><style>%s</style><main><b>Laurel</b><h1>%s</h1><p>%s</p>%s</main>
                """.formatted(
                        language.tag(),
                        refresh,
                        HtmlUtils.htmlEscape(title),
                        STYLE,
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(text),
                        again)
                .getBytes(StandardCharsets.UTF_8);
    }
}
