package app.laurel.badge.web;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeState;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.TakenBack;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** An award for machines, and a bare page that wears its badge the way a storefront does. */
@Component
class BadgeFacade {
    /** The answer for a code that names no award (RFC 9457). */
    static final BadgeAnswer UNKNOWN = BadgeAnswer.text(
            404,
            "application/problem+json",
            "public, max-age=30",
            "{\"type\":\"about:blank\",\"title\":\"No such award\",\"status\":404}");

    private static final int FACTS = 20_000;
    private static final String PREVIEW_POLICY = "default-src 'none'; img-src 'self' %1$s; script-src 'self' %1$s; "
            + "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final BadgeShelf shelf;
    private final Shelf<AwardCode, Optional<BadgeAnswer>> facts;
    private final BadgeWords words;
    private final Snippets snippets;
    private final LaurelSettings settings;
    private final ObjectMapper json;

    BadgeFacade(
            BadgeShelf shelf,
            Shelves shelves,
            BadgeWords words,
            EmbedScript script,
            LaurelSettings settings,
            ObjectMapper json) {
        this.facts = shelves.of(FACTS);
        this.shelf = shelf;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
        this.settings = settings;
        this.json = json;
    }

    Optional<BadgeAnswer> facts(AwardCode code) {
        return facts.get(
                code,
                () -> shelf.find(code)
                        .map(this::facts)
                        .or(() -> shelf.findTakenBack(code).map(this::facts))
                        .map(this::answer));
    }

    private BadgeAnswer answer(Map<String, Object> facts) {
        return BadgeAnswer.text(200, "application/json", BadgeShelf.LIVE, json.writeValueAsString(facts));
    }

    private Map<String, Object> facts(TakenBack award) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("award", award.code().value());
        facts.put("status", BadgeState.REVOKED.name().toLowerCase(Locale.ROOT));
        facts.put("year", award.edition().year());
        facts.put("community", award.community().name().en());
        facts.put("proof", settings.url() + "/v/" + award.code());
        return facts;
    }

    private Map<String, Object> facts(WornAward worn) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("award", worn.award().code().value());
        facts.put("status", worn.state().name().toLowerCase(Locale.ROOT));
        facts.put("title", words.title(worn, Language.EN));
        facts.put("year", worn.edition().year());
        var category = worn.award().category().name();
        if (category != null) facts.put("category", category.en());
        facts.put("community", worn.community().name().en());
        facts.put("shop", worn.shop().name().en());
        facts.put("domain", Objects.requireNonNullElse(worn.shop().domain(), ""));
        facts.put("joint", worn.award().joint());
        facts.put("issued", worn.award().issuedAt().toString());
        facts.put("expires", worn.award().expiresAt().toString());
        facts.put("proof", settings.url() + "/v/" + worn.award().code());
        return facts;
    }

    /** A page that holds the snippet and nothing else, light or dark. */
    Optional<BadgeAnswer> preview(AwardCode code, BadgeLook look, Language language, boolean dark) {
        return shelf.find(code).map(worn -> {
            var snippet = snippets.scripted(new Badge(code, look, language, words.alt(worn, language)));
            var page = "<!doctype html><html lang=\"%s\"%s><meta charset=\"utf-8\"><title>%s</title>"
                    + "<link rel=\"stylesheet\" href=\"/laurel/preview.css\"><body>%s</body></html>";
            var html = page.formatted(
                    language.tag(), dark ? " data-theme=\"dark\"" : " data-theme=\"light\"", code, snippet);
            return new BadgeAnswer(
                    200,
                    "text/html;charset=utf-8",
                    "no-store",
                    PREVIEW_POLICY.formatted(snippets.badges()),
                    html.getBytes(StandardCharsets.UTF_8));
        });
    }
}
