package app.laurel.result.web;

import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.PublicPlaces;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The picture beside the link of a year or a category. Before publication it answers as if there were none, whether it is counted or
 * not.
 */
@RestController
class PictureEndpoint {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final ShareImages images;
    private final PublicPlaces places;
    private final Results results;

    PictureEndpoint(ShareImages images, PublicPlaces places, Results results) {
        this.images = images;
        this.places = places;
        this.results = results;
    }

    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/og-" + Language.VARIABLE + ".png",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/og-" + Language.VARIABLE + ".png"
    })
    ResponseEntity<byte[]> picture(@PathVariable Map<String, String> address) {
        return answer(find(address, language(address)));
    }

    /** The square one of a category, for feeds of pictures. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/square-" + Language.VARIABLE + ".png",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/square-" + Language.VARIABLE + ".png"
    })
    ResponseEntity<byte[]> square(@PathVariable Map<String, String> address) {
        return answer(findResult(address, (community, result) -> images.square(community, result, language(address))));
    }

    private static Language language(Map<String, String> address) {
        return Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
    }

    private static ResponseEntity<byte[]> answer(Optional<ShareImages.Image> found) {
        var image = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(A_MINUTE)
                .eTag(image.hash())
                .body(image.png());
    }

    private Optional<ShareImages.Image> find(Map<String, String> address, Language language) {
        var place = findResult(address, (community, result) -> images.png(community, result, language));
        if (place.isPresent() || address.containsKey("category")) return place;
        return places.findYear(address)
                .filter(it -> it.edition().hasSeveral() && isPublic(it.edition()))
                .flatMap(it ->
                        results.findYear(it.edition().id()).map(year -> images.png(it.community(), year, language)));
    }

    private Optional<ShareImages.Image> findResult(
            Map<String, String> address, BiFunction<Community, PublishedResult, ShareImages.Image> drawing) {
        return places.find(address)
                .filter(it -> isPublic(it.category().edition()))
                .flatMap(it ->
                        results.findPublished(it.category().id()).map(result -> drawing.apply(it.community(), result)));
    }

    /** The edition alone decides: whether there is a count is not asked before it is public. */
    private static boolean isPublic(Edition edition) {
        return edition.publishedAt() != null;
    }
}
