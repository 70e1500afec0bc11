package app.laurel.shop.web;

import app.laurel.base.id.ShopId;
import app.laurel.base.web.PublicPages;
import app.laurel.shop.face.ShopFaces;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The picture of each shop, at an address that follows from its number. Browsers keep it for hours and ask by its ETag then: what
 * moderators took down is gone from everywhere within a day.
 */
@RestController
class FaceEndpoint {
    private static final CacheControl HOURS = CacheControl.maxAge(Duration.ofHours(6))
            .cachePublic()
            .staleWhileRevalidate(Duration.ofHours(18))
            .staleIfError(Duration.ofHours(18));

    private final ShopFaces faces;

    FaceEndpoint(ShopFaces faces) {
        this.faces = faces;
    }

    /** What is asked besides changes nothing, so it leads to the address under which the answer is kept. */
    @GetMapping("/face/{shop:[1-9][0-9]{0,8}}")
    ResponseEntity<byte[]> face(HttpServletRequest asked, @PathVariable int shop) {
        if (asked.getQueryString() != null) return PublicPages.lead(asked.getRequestURI());
        var picture = faces.picture(new ShopId(shop)).orElseThrow(FaceEndpoint::notFound);
        var bytes = picture.bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.type()))
                .cacheControl(HOURS)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
