package app.laurel.result.web;

import app.laurel.base.web.PublicPages;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import app.laurel.result.Reveal;
import app.laurel.result.Reveals;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The small file that everybody asks for who waits for a result: when it is to come out, and whether it is out. It says nothing else, and is
 * made once for all of them.
 */
@RestController
class RevealEndpoint {
    static final String FILE = "/reveal.json";

    private final PublicPlaces places;
    private final Reveals reveals;
    private final PublicPages pages;
    private final Clock clock;

    RevealEndpoint(PublicPlaces places, Reveals reveals, PublicPages pages, Clock clock) {
        this.places = places;
        this.reveals = reveals;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}" + FILE)
    ResponseEntity<byte[]> reveal(@PathVariable Map<String, String> address) {
        var year = places.findYear(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var said = words(year).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(pages.briefly())
                .eTag(DigestUtils.md5DigestAsHex(said))
                .body(said);
    }

    private String words(PublicYear year) {
        var at = reveals.find(year.edition()).map(Reveal::at);
        var moment = at.map(it -> '"' + it.toString() + '"').orElse("null");
        var out = year.edition().publishedAt() != null;
        // why: where time may jump, the clock of whoever waits tells nothing
        var now = pages.mayTimeJump() ? ",\"now\":\"" + clock.instant() + '"' : "";
        return "{\"at\":" + moment + ",\"out\":" + out + now + "}";
    }
}
