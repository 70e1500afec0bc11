package app.laurel.recommendation.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.Recommendations;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a community recommends, for anybody: a page, and a feed for other people's programs. */
@RestController
class RecommendedEndpoint {
    private static final String PATH = Language.PATH + "/{slug:[a-z0-9-]+}/recommended";

    private final Communities communities;
    private final Recommendations recommendations;
    private final RecommendationWords words;
    private final RecommendedFeed feed;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    /** Seven: the page and its feed are of one recommendation, and each is put into words. */
    RecommendedEndpoint(
            Communities communities,
            Recommendations recommendations,
            RecommendationWords words,
            RecommendedFeed feed,
            PublicPages pages,
            Texts texts,
            LaurelSettings settings) {
        this.communities = communities;
        this.recommendations = recommendations;
        this.words = words;
        this.feed = feed;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@PathVariable String language, @PathVariable String slug) {
        var community = community(slug);
        var reader = Language.ofTag(language).orElseThrow();
        var found = recommendations.find(community).orElse(null);
        var page = new RecommendedPage(frame(reader, community), community, found, words, feed.path(community, reader));
        var parameters = new HashMap<String, Object>(Map.of("page", page));
        return pages.page("recommendation/recommended.jte", parameters);
    }

    /** As JSON Feed 1.1, see {@link RecommendedFeed}. */
    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> feed(@PathVariable String language, @PathVariable String slug) {
        var community = community(slug);
        var reader = Language.ofTag(language).orElseThrow();
        return feed.answer(community, reader, recommendations.find(community));
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PageFrame frame(Language reader, Community community) {
        var group = community.name().in(reader);
        return new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "recommendation.title", group),
                texts.get(reader, "recommendation.about", group),
                Recommendation.path(community),
                settings.url() + "/" + reader.tag() + Recommendation.path(community) + ".png");
    }
}
