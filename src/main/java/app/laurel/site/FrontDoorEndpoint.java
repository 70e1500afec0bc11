package app.laurel.site;

import app.laurel.base.text.Language;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The installation's address without a path: leads to the landing page in the browser's language. */
@RestController
class FrontDoorEndpoint {
    @GetMapping("/")
    ResponseEntity<Void> lead(Locale browser) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + Language.of(browser).tag() + "/"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noCache())
                .build();
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body("User-agent: *\nDisallow: /app\nDisallow: /sign-in\nDisallow: /setup\n");
    }
}
