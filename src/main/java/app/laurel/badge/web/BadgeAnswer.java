package app.laurel.badge.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** The bytes of one answer, plain and compressed, with their ETag; made once and given to everybody. */
final class BadgeAnswer {
    private static final int TAG_BYTES = 12;

    private final int status;
    private final String type;
    private final String caching;
    private final byte[] plain;
    private final byte[] packed;
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
        this.packed = pack(plain);
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

    byte[] bytes(boolean gzip) {
        return gzip ? packed : plain;
    }

    private static byte[] pack(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
