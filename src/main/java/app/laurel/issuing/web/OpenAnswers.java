package app.laurel.issuing.web;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that any page and any verifier may read, with an ETag of their bytes. */
final class OpenAnswers {
    private static final int TAG_BYTES = 12;

    private OpenAnswers() {}

    /** @param caching value of Cache-Control */
    static ResponseEntity<byte[]> of(String type, String caching, String text) {
        return of(type, caching, text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> of(String type, String caching, byte[] bytes) {
        return open(HttpStatus.OK, caching)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .eTag(HexFormat.of().formatHex(Digests.sha256(bytes), 0, TAG_BYTES))
                .body(bytes);
    }

    /** There is nothing, which is not remembered for long (RFC 9457). */
    static ResponseEntity<byte[]> nothing(String title) {
        var problem = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":404}";
        return open(HttpStatus.NOT_FOUND, "public, max-age=30")
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .body(problem.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder open(HttpStatus status, String caching) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
