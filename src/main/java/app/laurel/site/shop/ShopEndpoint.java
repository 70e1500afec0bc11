package app.laurel.site.shop;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of each shop that stands in a published result, and the way to all of them. */
@RestController
class ShopEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final ShopHistories histories;
    private final AwardRows awards;

    ShopEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            ShopHistories histories,
            AwardRows awards) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.histories = histories;
        this.awards = awards;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/shop/{shop:[1-9][0-9]{0,8}}")
    ResponseEntity<byte[]> shop(@PathVariable String language, @PathVariable String slug, @PathVariable int shop) {
        var history = histories.find(community(slug), new ShopId(shop)).orElseThrow(ShopEndpoint::notFound);
        var reader = Language.ofTag(language).orElseThrow();
        var frame = frame(
                reader,
                history.community(),
                "shop",
                history.latest().shop().name().in(reader),
                history.shop().path(slug));
        return pages.scripted(
                "site/shop.jte", Map.of("page", new ShopPage(frame, history, awards.of(history, reader))));
    }

    /** All shops of a community that stand in a published result. */
    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/shops")
    ResponseEntity<byte[]> shops(@PathVariable String language, @PathVariable String slug) {
        var community = community(slug);
        var reader = Language.ofTag(language).orElseThrow();
        var frame = frame(reader, community, "shops", community.name().in(reader), "/" + slug + "/shops");
        return pages.page(
                "site/shops.jte",
                Map.of("frame", frame, "community", community, "shops", histories.list(community, reader)));
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(ShopEndpoint::notFound);
    }

    private PageFrame frame(Language reader, Community community, String page, String name, String path) {
        var group = community.name().in(reader);
        return new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "site." + page + ".title", name, group),
                texts.get(reader, "site." + page + ".about", name, group),
                path,
                null);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
