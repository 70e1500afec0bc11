package app.laurel.result.web;

import app.laurel.community.Communities;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.tally.document.ResultCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
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
 * What anybody needs to count again: the result as it was signed and the ballots; the rules have been public since voting opened.
 * Before publication both answer as if there were none, whether the year is counted or not.
 */
@RestController
class RecountEndpoint {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final Communities communities;
    private final Editions editions;
    private final Results results;

    RecountEndpoint(Communities communities, Editions editions, Results results) {
        this.communities = communities;
        this.editions = editions;
        this.results = results;
    }

    /** The exact bytes that were signed. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/result.json")
    ResponseEntity<byte[]> result(@PathVariable String slug, @PathVariable int year) {
        return document(published(edition(slug, year)));
    }

    /** As it was signed, also where it holds no longer. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/result.json")
    ResponseEntity<byte[]> result(@PathVariable String slug, @PathVariable int year, @PathVariable int version) {
        return document(version(edition(slug, year), version));
    }

    /** The ballots of a version. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/ballots.csv")
    ResponseEntity<Resource> ballots(@PathVariable String slug, @PathVariable int year, @PathVariable int version) {
        var edition = edition(slug, year);
        return ballots(edition, version(edition, version));
    }

    private PublishedResult version(Edition edition, int version) {
        return results.findVersion(edition.id(), version)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> document(PublishedResult result) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(A_MINUTE)
                .eTag(HexFormat.of().formatHex(ResultCodec.hash(result.bytes())))
                .body(result.bytes());
    }

    /** Every ballot under a random number, in the order of the numbers. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/ballots.csv")
    ResponseEntity<Resource> ballots(@PathVariable String slug, @PathVariable int year) {
        var edition = edition(slug, year);
        return ballots(edition, published(edition));
    }

    private ResponseEntity<Resource> ballots(Edition edition, PublishedResult result) {
        var ballots = result.ballots();
        var version = result.standing().version();
        if (ballots == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        if (!BallotsStream.isSound(results, edition.id(), version, ballots.hash())) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "the ballots are not those that were signed");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"ballots.csv\"")
                .cacheControl(A_MINUTE)
                .eTag(ballots.hash())
                .contentLength(ballots.size())
                .body(new InputStreamResource(() -> BallotsStream.open(results, edition.id(), version)));
    }

    private PublishedResult published(Edition edition) {
        // the edition alone decides: whether there is a count is not asked before it is public
        if (edition.publishedAt() == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return results.findPublished(edition.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Edition edition(String slug, int year) {
        return communities
                .findBySlug(slug)
                .flatMap(it -> editions.find(it.id(), year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
