package app.laurel.result.web;

import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicPlaces;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.tally.document.ResultCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What anybody needs to count a category again: the result as it was signed and the ballots; the rules have been public since voting
 * opened. Before publication both answer as if there were none, whether the year is counted or not.
 */
@RestController
class RecountEndpoint {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final PublicPlaces places;
    private final Results results;

    RecountEndpoint(PublicPlaces places, Results results) {
        this.places = places;
        this.results = results;
    }

    /** The exact bytes that were signed; of a version also where it holds no longer. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/result.json",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/result.json",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/result.json",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/version/{version:[0-9]{1,4}}/result.json"
    })
    ResponseEntity<byte[]> result(@PathVariable Map<String, String> address) {
        var result = get(address);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(A_MINUTE)
                .eTag(HexFormat.of().formatHex(ResultCodec.hash(result.bytes())))
                .body(result.bytes());
    }

    /** Every ballot under a random number, in the order of the numbers. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/ballots.csv",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/ballots.csv",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/ballots.csv",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/version/{version:[0-9]{1,4}}/ballots.csv"
    })
    ResponseEntity<Resource> ballots(@PathVariable Map<String, String> address) {
        var result = get(address);
        var ballots = result.ballots();
        if (ballots == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        if (!BallotsStream.isSound(results, result)) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "the ballots are not those that were signed");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"ballots.csv\"")
                .cacheControl(A_MINUTE)
                .eTag(ballots.hash())
                .contentLength(ballots.size())
                .body(new InputStreamResource(() -> BallotsStream.open(results, result)));
    }

    private PublishedResult get(Map<String, String> address) {
        var version = address.get("version");
        return places.find(address)
                .flatMap(it -> version == null ? published(it) : version(it, Integer.parseInt(version)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<PublishedResult> version(PublicPlace place, int version) {
        return results.findVersion(place.category().id(), version);
    }

    private Optional<PublishedResult> published(PublicPlace place) {
        // the edition alone decides: whether there is a count is not asked before it is public
        return place.category().edition().publishedAt() == null
                ? Optional.empty()
                : results.findPublished(place.category().id());
    }
}
