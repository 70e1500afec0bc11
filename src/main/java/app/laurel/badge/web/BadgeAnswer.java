package app.laurel.badge.web;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, plain and compressed, with their ETag; made once and given to everybody. */
final class BadgeAnswer {
    private static final int TAG_BYTES = 12;

    private final int status;
    private final String type;
    private final String caching;
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
        this.status = status;
        this.type = type;
        this.caching = caching;
        this.plain = plain.clone();
        for (var coding : Coding.usable()) packed.put(coding, coding.pack(plain));
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

    private static String digest(byte[] plain) {
        return HexFormat.of().formatHex(Digests.sha256(plain), 0, TAG_BYTES);
    }
}
