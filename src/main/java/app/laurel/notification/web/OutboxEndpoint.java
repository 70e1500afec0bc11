package app.laurel.notification.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.MailId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.notification.Outbox;
import app.laurel.notification.OutboxPage;
import app.laurel.notification.SentMail;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** All mail that is caught instead of sent, so that anyone can sign in as anybody. Elsewhere there is no such page. */
@RestController
class OutboxEndpoint {
    private final Outbox outbox;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;

    OutboxEndpoint(Outbox outbox, PublicPages pages, Texts texts, LaurelSettings settings, Communities communities) {
        this.communities = communities;
        this.outbox = outbox;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping(Language.PATH + "/mail/outbox")
    ResponseEntity<byte[]> list(@PathVariable String language, @RequestParam(required = false) @Nullable Long before) {
        if (!settings.mailCaught()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var read = Language.ofTag(language).orElseThrow();
        var page = outbox.list(before == null ? null : new MailId(before));
        var letters = page.mails().stream().map(it -> letter(it, read)).toList();
        var title = texts.get(read, "notification.outbox.title");
        var note = texts.get(read, "notification.outbox.note");
        var frame = new PageFrame(texts, read, settings.url(), title, note, "/mail/outbox", null);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(pages.render(
                        "mail/outbox.jte", Map.of("frame", frame, "letters", letters, "older", older(page))));
    }

    /** Where the next page is; empty where this is the last one. */
    private static String older(OutboxPage page) {
        return page.last() == null ? "" : "?before=" + page.last();
    }

    /** The zone of the community whose mail it is; the installation's for mail of none. */
    private ZoneId zone(SentMail sent) {
        var community = sent.community();
        return community == null ? settings.zone() : communities.get(community).zone();
    }

    private CaughtLetter letter(SentMail sent, Language language) {
        var written = Moments.zoned(sent.writtenAt(), zone(sent), language);
        var to = texts.get(language, "notification.outbox.to", sent.mail().to(), written);
        return CaughtLetter.of(sent.mail(), to);
    }
}
