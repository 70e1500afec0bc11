package app.laurel.base.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Content codings of an answer, the smallest first: Brotli (RFC 7932), gzip (RFC 1952), and none. */
public enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /** Where the machine has no Brotli for us, gzip serves everybody. */
    private static final List<Coding> USABLE = Brotli4jLoader.isAvailable() ? List.of(BROTLI, GZIP) : List.of(GZIP);

    /** Of 11: smaller than gzip, and quick enough for an answer that is made once. */
    private static final int BROTLI_QUALITY = 9;

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** The codings that make an answer smaller on this machine. */
    public static List<Coding> usable() {
        return USABLE;
    }

    /** Its name in Content-Encoding. */
    public String token() {
        return token;
    }

    /** These bytes in this coding. */
    public byte[] pack(byte[] plain) {
        try {
            return switch (this) {
                case BROTLI -> Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
                case GZIP -> gzip(plain);
                case IDENTITY -> plain.clone();
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those that a reader accepts, the smallest first. */
    static Set<Coding> acceptedBy(@Nullable String acceptEncoding) {
        var accepted = EnumSet.noneOf(Coding.class);
        for (var coding : values()) if (coding.isAcceptedBy(acceptEncoding)) accepted.add(coding);
        return accepted;
    }

    /** Whether it is named and not refused by a weight of zero, RFC 9110 section 12.5.3. */
    public boolean isAcceptedBy(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) return false;
        return named(acceptEncoding)
                .anyMatch(it ->
                        it.equals(token) || (it.startsWith(token + ";q=") && !it.matches(token + ";q=0(\\.0*)?")));
    }

    private static Stream<String> named(String acceptEncoding) {
        return Arrays.stream(acceptEncoding.split(",", -1)).map(it -> it.replace(" ", ""));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
