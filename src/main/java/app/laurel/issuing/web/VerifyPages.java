package app.laurel.issuing.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.issuing.Issuer;
import app.laurel.issuing.IssuerKeys;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page where a credential is checked, before and after. */
@Component
class VerifyPages {
    private static final String TEMPLATE = "issuing/verify.jte";

    private final IssuerKeys keys;
    private final Issuer issuer;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    VerifyPages(IssuerKeys keys, Issuer issuer, PublicPages pages, Texts texts, LaurelSettings settings) {
        this.keys = keys;
        this.issuer = issuer;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    ResponseEntity<byte[]> empty(Language reader) {
        return pages.page(TEMPLATE, Map.of("page", page(reader, null)));
    }

    /** What somebody had checked is nobody else's. */
    ResponseEntity<byte[]> answered(Language reader, HttpStatus status, VerifyAnswer answer) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(pages.render(TEMPLATE, Map.of("page", page(reader, answer))));
    }

    private VerifyPage page(Language reader, @Nullable VerifyAnswer answer) {
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "issuing.verify.title"),
                texts.get(reader, "issuing.verify.lead"),
                "/verify",
                null);
        var rows = keys.list().stream()
                .map(it -> KeyRow.of(frame, it, settings.zone()))
                .toList();
        return new VerifyPage(frame, issuer.did(), answer, rows);
    }
}
