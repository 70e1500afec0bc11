package app.laurel.badge.web;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of proof that every badge leads to, and the place to type a code that was seen somewhere. */
@RestController
class ProofEndpoint {
    private final BadgeShelf shelf;
    private final ProofShelf facts;
    private final BadgeWords words;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Clock clock;

    /** Seven: the page is proof for strangers, so it reads the award and what is known of it besides. */
    ProofEndpoint(
            BadgeShelf shelf,
            ProofShelf facts,
            BadgeWords words,
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.facts = facts;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping({"/v/{code}", "/c/{code}"})
    ResponseEntity<byte[]> proof(
            @PathVariable String code,
            Locale browser,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referrer) {
        return show(code, Language.of(browser), referrer, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.REFERER);
    }

    @GetMapping(Language.PATH + "/v/{code}")
    ResponseEntity<byte[]> proofIn(
            @PathVariable String language,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referrer) {
        return show(code, Language.ofTag(language).orElseThrow(), referrer, HttpHeaders.REFERER);
    }

    /** A form without script: what was typed leads to the page of proof, or is said to be no code. */
    @GetMapping({Language.PATH + "/check"})
    ResponseEntity<byte[]> check(@PathVariable String language, @RequestParam(required = false) @Nullable String code) {
        var reader = Language.ofTag(language).orElseThrow();
        var found = code == null ? Optional.<AwardCode>empty() : parse(code).filter(shelf::knows);
        if (found.isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/" + reader.tag() + "/v/" + found.get()))
                    .build();
        }
        var frame = frame(reader, texts.get(reader, "badge.check.title"), "/check");
        return pages.page("badge/check.jte", Map.of("frame", frame, "missed", code != null && !code.isBlank()));
    }

    private ResponseEntity<byte[]> show(String typed, Language reader, @Nullable String referrer, String... varying) {
        var code = parse(typed);
        var worn = code.flatMap(shelf::find);
        var takenBack = code.flatMap(shelf::findTakenBack);
        if (takenBack.isPresent()) {
            var page = new TakenBackPage(
                    frame(reader, texts.get(reader, "badge.check.title"), "/v/" + code.get()), takenBack.get());
            return varying(pages.page("badge/taken-back.jte", Map.of("page", page)), varying);
        }
        if (worn.isEmpty()) {
            var frame = frame(reader, texts.get(reader, "badge.check.title"), "/check");
            var body = pages.render("badge/check.jte", Map.of("frame", frame, "missed", true));
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                    .body(body);
        }
        var page = page(worn.get(), reader, referrer);
        return varying(pages.page("badge/proof.jte", Map.of("page", page)), varying);
    }

    private static ResponseEntity<byte[]> varying(ResponseEntity<byte[]> answer, String... by) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.VARY, String.join(", ", by))
                .body(answer.getBody());
    }

    private ProofPage page(WornAward worn, Language reader, @Nullable String referrer) {
        var title = texts.get(
                reader,
                "badge.proof.title",
                words.title(worn, reader),
                Integer.toString(worn.edition().year()));
        return new ProofPage(
                frame(reader, title, "/v/" + worn.award().code()),
                worn,
                words.facts(worn, worn.state(), reader),
                facts.get(worn),
                clock.instant(),
                comesFromElsewhere(worn, referrer));
    }

    /** The host that led here when it is neither the shop's nor ours; empty when unknown or right. */
    private String comesFromElsewhere(WornAward worn, @Nullable String referrer) {
        if (referrer == null) return "";
        try {
            var host =
                    Objects.requireNonNullElse(new URI(referrer).getHost(), "").toLowerCase(Locale.ROOT);
            return host.isEmpty() || worn.mayComeFrom(host, settings.url().getHost()) ? "" : host;
        } catch (java.net.URISyntaxException hostile) {
            return "";
        }
    }

    private PageFrame frame(Language reader, String title, String path) {
        return new PageFrame(
                texts, reader, settings.url(), title, texts.get(reader, "badge.proof.description"), path, null);
    }

    private static Optional<AwardCode> parse(String typed) {
        if (typed.length() > 40) return Optional.empty();
        try {
            return Optional.of(AwardCode.parse(typed));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
