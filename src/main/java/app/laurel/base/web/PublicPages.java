package app.laurel.base.web;

import app.laurel.base.occasion.Banner;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.occasion.RehearsalMark;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Renders the templates under {@code src/main/jte} to whole pages that anyone may keep for a minute. Where a banner
 * stands, time may jump, and they are asked for again each time.
 */
@Component
public class PublicPages {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));
    private static final String POLICY_OF_SCRIPT = StatelessFace.POLICY + "; script-src 'self'; connect-src 'self'";
    private static final CacheControl SECONDS =
            CacheControl.maxAge(Duration.ofSeconds(3)).cachePublic();
    private static final CacheControl A_LIVELY_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1));

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final @Nullable Banner banner;

    PublicPages(Occasion occasion) {
        this.banner = occasion.banner().orElse(null);
    }

    /** A page that may be kept for a minute; answered with an ETag of its bytes. */
    public ResponseEntity<byte[]> page(String template, Map<String, Object> parameters) {
        return page(template, parameters, isLasting() ? A_MINUTE : CacheControl.noCache());
    }

    /** The same with a script of ours, which may ask our own host and no other; whoever blocks it still reads a whole page. */
    public ResponseEntity<byte[]> scripted(String template, Map<String, Object> parameters) {
        return withScript(page(template, parameters));
    }

    /** The same of what waits for a moment: nobody on the way may keep it beyond that for longer than people would wait. */
    public ResponseEntity<byte[]> waiting(String template, Map<String, Object> parameters) {
        return withScript(page(template, parameters, briefly()));
    }

    /** Everybody may keep it, for seconds; not where time may jump. */
    public CacheControl briefly() {
        return mayTimeJump() ? CacheControl.noCache() : SECONDS;
    }

    /** Whether the clock here is not that of the world. */
    public boolean mayTimeJump() {
        return banner != null;
    }

    private static ResponseEntity<byte[]> withScript(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Content-Security-Policy", POLICY_OF_SCRIPT)
                .body(page.getBody());
    }

    /**
     * The same of what changes without anything in {@code ShownTables} being written. It does not say that it is public, so
     * {@link PageCacheFilter} does not keep it; whoever makes it does, and knows for how long.
     */
    public ResponseEntity<byte[]> lively(String template, Map<String, Object> parameters) {
        return page(
                template,
                parameters,
                isLasting() ? A_LIVELY_MINUTE : CacheControl.noCache().cachePrivate());
    }

    /** Not where time may jump: in a demonstration, and in a rehearsal. */
    private boolean isLasting() {
        var isRehearsal = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && RehearsalMark.isIn(asked.getRequest().getRequestURI());
        return banner == null && !isRehearsal;
    }

    private ResponseEntity<byte[]> page(String template, Map<String, Object> parameters, CacheControl caching) {
        var bytes = render(template, parameters);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(caching)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    /** Leads to another page, for as long as nothing changes. */
    public static ResponseEntity<byte[]> lead(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    /** The bytes of a page, UTF-8. */
    public byte[] render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        PageBanner.write(banner, () -> templates.render(template, parameters, output));
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
