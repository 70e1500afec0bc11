package app.laurel.site.feed;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** By what machines find the public pages: search engines (sitemaps.org, 0.9) and language models (llmstxt.org). */
@RestController
class FoundEndpoint {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicAddresses addresses;
    private final LaurelSettings settings;
    private final Texts texts;

    FoundEndpoint(PublicAddresses addresses, LaurelSettings settings, Texts texts) {
        this.addresses = addresses;
        this.settings = settings;
        this.texts = texts;
    }

    /** Every public page in each language, each with where it is in the others. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var bytes = Sitemap.bytes(
                settings.url(), addresses.all().limit(Sitemap.MOST).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(KEPT)
                .body(bytes);
    }

    /** What this site is, in a page of Markdown: its communities and years, and where programs read more. */
    @GetMapping("/llms.txt")
    ResponseEntity<byte[]> overview() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .cacheControl(KEPT)
                .body(text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        var text = new StringBuilder(texts.get(Language.EN, "site.found.head"));
        for (var community : addresses.communities()) {
            text.append("\n\n## ").append(line(community.name().en())).append("\n\n");
            var about = line(community.about().en());
            if (!about.isEmpty()) text.append(about).append("\n\n");
            item(text, "site.found.recommended", "/en/" + community.slug() + "/recommended");
            item(text, "site.found.honours", "/en/" + community.slug() + "/honours");
            for (var year : addresses.years(community)) {
                link(text, line(year.name().en()), "/en" + year.path(community.slug()));
            }
        }
        text.append("\n\n## ")
                .append(texts.get(Language.EN, "site.found.programs"))
                .append("\n\n");
        item(text, "site.found.api", "/api/v1/openapi.json");
        return text.append('\n').toString();
    }

    private void item(StringBuilder text, String key, String path) {
        link(text, texts.get(Language.EN, key), path);
    }

    private void link(StringBuilder text, String words, String path) {
        if (text.charAt(text.length() - 1) != '\n') text.append('\n');
        text.append("- [")
                .append(words)
                .append("](")
                .append(settings.url())
                .append(path)
                .append(')');
    }

    /** What people wrote, as one line that is no markup. */
    private static String line(String written) {
        return written.replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1")
                .strip();
    }
}
