package app.laurel.result.web;

import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is signed of a year of several categories, and the archive with which anybody can count all of it again. A year of one has neither:
 * its files stand at its own address. Before publication both answer as if there were none.
 */
@RestController
class YearFilesEndpoint {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final PublicPlaces places;
    private final Results results;
    private final ArchiveShelf shelf;

    YearFilesEndpoint(PublicPlaces places, Results results, ArchiveShelf shelf) {
        this.places = places;
        this.results = results;
        this.shelf = shelf;
    }

    /** The exact bytes that were signed. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/year.json",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/year.json"
    })
    ResponseEntity<byte[]> document(@PathVariable Map<String, String> address) {
        var year = get(address);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(A_MINUTE)
                .eTag(year.hash())
                .body(year.bytes());
    }

    /** All files of the year, packed when they are first asked for. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/recount.zip",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}/recount.zip"
    })
    void archive(@PathVariable Map<String, String> address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var year = get(address);
        response.setHeader("Cache-Control", A_MINUTE.getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified("\"" + year.hash() + "-zip\"")) return;
        var packed = shelf.find(year.hash()).or(() -> pack(year));
        response.setContentType("application/zip");
        var name = "%s-%d.zip".formatted(address.get("slug"), year.edition().year());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (packed.isEmpty()) {
            archive(year).pack(response.getOutputStream());
            return;
        }
        response.setContentLengthLong(Files.size(packed.get()));
        Files.copy(packed.get(), response.getOutputStream());
    }

    private Optional<Path> pack(PublishedYear year) {
        return shelf.keep(year.hash(), archive(year));
    }

    private ArchiveShelf.Packing archive(PublishedYear year) {
        var archive = new YearArchive(results, year);
        var rules = year.edition().frozen();
        if (rules == null || !archive.isSound()) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "the ballots are not those that were signed");
        }
        return to -> archive.write(rules, to);
    }

    private PublishedYear get(Map<String, String> address) {
        var version = address.get("version");
        return places.findYear(address)
                .filter(it -> it.edition().hasSeveral())
                .flatMap(it -> version == null
                        ? published(it)
                        : results.findYear(it.edition().id(), Integer.parseInt(version)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<PublishedYear> published(PublicYear year) {
        // the edition alone decides: whether there is a count is not asked before it is public
        return year.edition().publishedAt() == null
                ? Optional.empty()
                : results.findYear(year.edition().id());
    }
}
