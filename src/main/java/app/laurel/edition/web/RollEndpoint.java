package app.laurel.edition.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** "Can I vote?", the rule for everyone; the answer with one's own figures is behind the door. */
@RestController
class RollEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;
    private final Roll roll;

    RollEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Editions editions,
            Roll roll) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
        this.roll = roll;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/can-i-vote")
    ResponseEntity<byte[]> canIVote(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var reader = Language.ofTag(language).orElseThrow();
        var community =
                communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var edition = editions.find(community.id(), year)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "edition.roll.title"),
                texts.get(reader, "edition.roll.about", edition.name().in(reader)),
                edition.path(slug) + "/can-i-vote",
                null);
        var page = new RollPage(frame, community, edition, roll.isFrozen(edition));
        return pages.page("edition/can-i-vote.jte", Map.of("page", page));
    }
}
