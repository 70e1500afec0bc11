package app.laurel.nomination.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.PublicNames;
import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.Shop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The list that is voted on. Before voting opens the page only says when it will: nobody outside learns who was nominated. */
@RestController
class ShortlistEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Impartiality impartiality;
    private final PublicNames names;

    /** Eight: the list, who decided about it, and who had no part in making it. */
    ShortlistEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Editions editions,
            Shortlists shortlists,
            Impartiality impartiality,
            PublicNames names) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
        this.shortlists = shortlists;
        this.impartiality = impartiality;
        this.names = names;
    }

    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/shortlist")
    ResponseEntity<byte[]> shortlist(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var community = community(slug);
        var category = category(community, year);
        var frame = frame(Language.ofTag(language).orElseThrow(), community, category);
        var list = shortlists.findPublic(category).orElse(null);
        var shops = list == null ? List.<app.laurel.nomination.ShortlistedShop>of() : shortlists.fixed(category);
        var tied = list == null ? Map.<String, List<Shop>>of() : impartiality.tiedModerators(category.edition());
        return pages.page(
                "nomination/shortlist.jte",
                Map.of("page", new ShortlistPage(frame, community, category, shops, tied, list, this::by)));
    }

    private List<Signature> by(Ruling ruling) {
        var by = names.of(ruling.by(), ruling.at());
        var undoneBy = ruling.undoneBy();
        var undoneAt = ruling.undoneAt();
        return undoneBy == null || undoneAt == null ? List.of(by) : List.of(by, names.of(undoneBy, undoneAt));
    }

    /** Every round, for those who check it themselves. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/shortlist-rounds.csv")
    ResponseEntity<byte[]> rounds(@PathVariable String slug, @PathVariable int year) {
        var list = shortlists
                .findPublic(category(community(slug), year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"shortlist-%s-%d.csv\"".formatted(slug, year))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(RoundsFile.of(list));
    }

    private PageFrame frame(Language reader, Community community, Category category) {
        var name = category.name().in(reader);
        return new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "nomination.page.title", name),
                texts.get(reader, "nomination.page.about", name),
                category.path(community.slug()) + "/shortlist",
                null);
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Category category(Community community, int year) {
        return editions.find(community.id(), year)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .only();
    }
}
