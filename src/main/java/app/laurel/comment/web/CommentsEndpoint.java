package app.laurel.comment.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.comment.Discussions;
import app.laurel.comment.Topic;
import app.laurel.comment.Topics;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is said about a published result and about a shop, to be read by everybody. */
@RestController
class CommentsEndpoint {
    private static final String COMMUNITY = Language.PATH + "/{slug:[a-z0-9-]+}";
    private static final String OF_YEAR = COMMUNITY + "/{year:[0-9]{4}}/comments";
    private static final String OF_SHOP = COMMUNITY + "/shop/{shop:[1-9][0-9]{0,8}}/comments";
    private static final String FURTHER = "/{page:[1-9][0-9]{0,4}}";

    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Topics topics;
    private final Discussions discussions;
    private final CommentShelf shelf;

    /** Seven: a page is made of texts, a community, a topic and what is said there, and is kept. */
    CommentsEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Topics topics,
            Discussions discussions,
            CommentShelf shelf) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.topics = topics;
        this.discussions = discussions;
        this.shelf = shelf;
    }

    /** Of a year; the latest comments first. */
    @GetMapping({OF_YEAR, OF_YEAR + FURTHER})
    ResponseEntity<byte[]> ofYear(@PathVariable Map<String, String> address) {
        return shelf.get(address, () -> {
            var community = community(address);
            return page(address, community, topics.findYear(community.id(), number(address, "year")));
        });
    }

    /** Of a shop. */
    @GetMapping({OF_SHOP, OF_SHOP + FURTHER})
    ResponseEntity<byte[]> ofShop(@PathVariable Map<String, String> address) {
        return shelf.get(address, () -> {
            var community = community(address);
            return page(address, community, topics.findShop(community.id(), new ShopId(number(address, "shop"))));
        });
    }

    private ResponseEntity<byte[]> page(Map<String, String> address, Community community, Optional<Topic> topic) {
        var number = address.containsKey("page") ? number(address, "page") : 1;
        var discussion = topic.flatMap(it -> discussions.find(it, number)).orElseThrow(CommentsEndpoint::notFound);
        var reader = Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
        var name = discussion.topic().name(reader);
        var path = discussion.topic().path(community.slug()) + "/comments" + (number == 1 ? "" : "/" + number);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "comment.page.title", name),
                texts.get(reader, "comment.page.about", name, community.name().in(reader)),
                path,
                null);
        return pages.lively("comment/comments.jte", Map.of("page", new CommentsPage(frame, community, discussion)));
    }

    private Community community(Map<String, String> address) {
        return communities.findBySlug(address.getOrDefault("slug", "")).orElseThrow(CommentsEndpoint::notFound);
    }

    private static int number(Map<String, String> address, String part) {
        return Integer.parseInt(address.getOrDefault(part, "0"));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
