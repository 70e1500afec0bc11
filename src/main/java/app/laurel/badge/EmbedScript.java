package app.laurel.badge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The script that storefronts load, as committed in {@code src/main/resources/badge/laurel.js} by {@code frontend/badge/build.mjs}.
 * A page may pin its bytes by hash, so a version never changes once it was served.
 */
@Component
public final class EmbedScript {
    /** Raised with every change of the bytes. */
    private static final String VERSION = "1.0.0";

    private static final String FILE = "/badge/laurel.js";
    private static final int NAMED_BYTES = 6;

    private final byte[] bytes = read();

    /** The script itself, UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Semantic version of the script. */
    public String version() {
        return VERSION;
    }

    /** The name under which these bytes never change: {@code laurel.1.0.0.3f9a0c1b22de.js}. */
    public String fileName() {
        var hash = HexFormat.of().formatHex(digest("SHA-256"), 0, NAMED_BYTES);
        return "laurel." + VERSION + "." + hash + ".js";
    }

    /** The value of an {@code integrity} attribute (W3C Subresource Integrity). */
    public String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384"));
    }

    private byte[] digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read() {
        try (var script = EmbedScript.class.getResourceAsStream(FILE)) {
            if (script == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return script.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
