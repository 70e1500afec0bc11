package app.laurel.api;

import app.laurel.base.web.PublicPages;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.ObjectMapper;

/** Answers that every program may read and keep for a minute, whatever page runs it, with an ETag of their bytes. */
@Component
class ApiAnswers {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final ObjectMapper json;
    private final PublicPages pages;

    ApiAnswers(ObjectMapper json, PublicPages pages) {
        this.json = json;
        this.pages = pages;
    }

    <T> ResponseEntity<T> of(T body) {
        return answer(body, DigestUtils.md5DigestAsHex(json.writeValueAsBytes(body)));
    }

    /** A document whose bytes never change, with its hash. */
    ResponseEntity<byte[]> document(byte[] bytes, String hash) {
        return answer(bytes, hash);
    }

    private <T> ResponseEntity<T> answer(T body, String tag) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(pages.mayTimeJump() ? CacheControl.noCache() : A_MINUTE)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag")
                .eTag(tag)
                .body(body);
    }
}
