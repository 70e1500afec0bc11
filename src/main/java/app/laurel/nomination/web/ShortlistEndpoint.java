package app.laurel.nomination.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.PublicNames;
import app.laurel.community.Signature;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicPlaces;
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
    private final PublicPlaces places;
    private final Shortlists shortlists;
    private final Impartiality impartiality;
    private final PublicNames names;
    private final CategoryHistory history;

    /** Eight: the list, who decided about it and about its category, and who had no part in making it. */
    ShortlistEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            PublicPlaces places,
            Shortlists shortlists,
            Impartiality impartiality,
            PublicNames names,
            CategoryHistory history) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.places = places;
        this.shortlists = shortlists;
        this.impartiality = impartiality;
        this.names = names;
        this.history = history;
    }

    /** Of one category; a year of several leads to each from its own page. */
    @GetMapping({
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/shortlist",
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/shortlist"
    })
    ResponseEntity<byte[]> shortlist(@PathVariable Map<String, String> address) {
        var language = Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
        if (!address.containsKey("category")) {
            var several = places.findYear(address).filter(it -> it.edition().hasSeveral());
            if (several.isPresent())
                return PublicPages.lead("/" + language.tag() + several.get().path());
        }
        return page(place(address), language);
    }

    private ResponseEntity<byte[]> page(PublicPlace place, Language language) {
        var category = place.category();
        var frame = frame(language, place);
        var list = shortlists.findPublic(category).orElse(null);
        var shops = list == null ? List.<app.laurel.nomination.ShortlistedShop>of() : shortlists.fixed(category);
        var tied = list == null ? Map.<String, List<Shop>>of() : impartiality.tiedModerators(category.edition());
        return pages.page(
                "nomination/shortlist.jte",
                Map.of(
                        "page",
                        new ShortlistPage(frame, place.community(), category, shops, tied, list, this::by),
                        "without",
                        shortlists.isWithoutList(category),
                        "rulings",
                        history.exists(category.edition())
                                ? category.edition().path(place.community().slug()) + CategoryHistory.PAGE
                                : ""));
    }

    private List<Signature> by(Ruling ruling) {
        var by = names.of(ruling.by(), ruling.at());
        var undoneBy = ruling.undoneBy();
        var undoneAt = ruling.undoneAt();
        return undoneBy == null || undoneAt == null ? List.of(by) : List.of(by, names.of(undoneBy, undoneAt));
    }

    /** Every round, for those who check it themselves. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/shortlist-rounds.csv",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/shortlist-rounds.csv"
    })
    ResponseEntity<byte[]> rounds(@PathVariable Map<String, String> address) {
        var place = place(address);
        var name = "shortlist%s.csv".formatted(place.path().replace('/', '-'));
        var list = shortlists
                .findPublic(place.category())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(RoundsFile.of(list));
    }

    private PageFrame frame(Language reader, PublicPlace place) {
        var name = place.category().fullName().in(reader);
        return new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "nomination.page.title", name),
                texts.get(reader, "nomination.page.about", name),
                place.path() + "/shortlist",
                null);
    }

    private PublicPlace place(Map<String, String> address) {
        return places.find(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
