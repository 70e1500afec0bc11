package app.laurel.base.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where browsers and home screens look for the site's icon. */
@RestController
class IconsEndpoint {
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Icons icons;

    IconsEndpoint(Icons icons) {
        this.icons = icons;
    }

    @GetMapping("/favicon.svg")
    ResponseEntity<String> svg() {
        return answer("image/svg+xml", icons.svg());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> ico() {
        return answer("image/x-icon", icons.ico());
    }

    @GetMapping("/apple-touch-icon.png")
    ResponseEntity<byte[]> touch() {
        return answer("image/png", icons.touch());
    }

    @GetMapping("/icon-512.png")
    ResponseEntity<byte[]> large() {
        return answer("image/png", icons.large());
    }

    @GetMapping("/site.webmanifest")
    ResponseEntity<String> manifest() {
        return answer("application/manifest+json", icons.manifest());
    }

    private static <T> ResponseEntity<T> answer(String type, T body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(A_DAY)
                .body(body);
    }
}
