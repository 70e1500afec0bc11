package app.laurel.badge.web;

import app.laurel.base.seal.Digests;
import app.laurel.base.web.Coding;
import app.laurel.base.web.ReadyAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, plain and compressed, with their ETag; made once and given to everybody. */
final class BadgeAnswer {
    private static final int TAG_BYTES = 12;
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** Types that are packed already. */
    private static final Set<String> PACKED = Set.of("image/png", "application/zip");

    private final int status;
    private final String type;
    private final String caching;
    private final String policy;
    private final byte[] plain;
    private final Map<Coding, byte[]> packed = new EnumMap<>(Coding.class);
    private final String tag;

    /**
     * An answer.
     *
     * @param type value of Content-Type
     * @param caching value of Cache-Control
     */
    BadgeAnswer(int status, String type, String caching, byte[] plain) {
        this(status, type, caching, policyOf(type), plain);
    }

    /**
     * The same under a policy of its own.
     *
     * @param policy value of Content-Security-Policy; empty for none
     */
    BadgeAnswer(int status, String type, String caching, String policy, byte[] plain) {
        this.status = status;
        this.type = type;
        this.caching = caching;
        this.policy = policy;
        this.plain = plain.clone();
        if (!PACKED.contains(type)) for (var coding : Coding.usable()) packed.put(coding, coding.pack(plain));
        this.tag = '"' + digest(plain) + '"';
    }

    static BadgeAnswer text(int status, String type, String caching, String text) {
        return new BadgeAnswer(status, type, caching, text.getBytes(StandardCharsets.UTF_8));
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    String caching() {
        return caching;
    }

    /** Bytes of the plain form. */
    int length() {
        return plain.length;
    }

    /** Strong ETag, RFC 9110 section 8.8.3. */
    String tag() {
        return tag;
    }

    /** The smallest form that a client who names these codings takes. */
    Coding codingFor(@Nullable String acceptEncoding) {
        return packed.keySet().stream()
                .filter(it -> it.isAcceptedBy(acceptEncoding))
                .findFirst()
                .orElse(Coding.IDENTITY);
    }

    byte[] bytes(Coding coding) {
        return packed.getOrDefault(coding, plain);
    }

    /** The same with each form at hand and all headers, to be given before anything else is asked. */
    ReadyAnswer ready() {
        var bodies = new EnumMap<Coding, byte[]>(packed);
        bodies.put(Coding.IDENTITY, plain);
        return new ReadyAnswer(headers(), type, tag, bodies);
    }

    /** All but those of the body: they let any storefront use the answer under any policy of its own. */
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Cache-Control", caching);
        headers.put("Vary", "Accept-Encoding");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        headers.put("Timing-Allow-Origin", "*");
        if (!policy.isEmpty()) headers.put("Content-Security-Policy", policy);
        if (status == HttpServletResponse.SC_OK) headers.put("ETag", tag);
        return headers;
    }

    private static String policyOf(String type) {
        return type.startsWith("image/svg") ? PICTURE_POLICY : "";
    }

    private static String digest(byte[] plain) {
        return HexFormat.of().formatHex(Digests.sha256(plain), 0, TAG_BYTES);
    }
}
