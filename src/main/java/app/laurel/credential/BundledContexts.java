package app.laurel.credential;

import app.laurel.base.seal.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The contexts that come with the application, each known by its hash: what a credential says must not depend on the day it is read. */
final class BundledContexts {
    private static final String FOLDER = "/credential/";
    private static final Map<String, byte[]> CONTEXTS = read();

    private BundledContexts() {}

    static Optional<byte[]> find(String address) {
        return Optional.ofNullable(CONTEXTS.get(address));
    }

    private static Map<String, byte[]> read() {
        var contexts = new HashMap<String, byte[]>();
        new String(resource("contexts.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.split(" ", -1))
                .forEach(it -> contexts.put(it[0], resource(it[1], it[2])));
        return contexts;
    }

    private static byte[] resource(String name, String hash) {
        var bytes = resource(name);
        if (!Digests.sha256Hex(bytes).equals(hash))
            throw new IllegalStateException(name + " is not the context it was");
        return bytes;
    }

    private static byte[] resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(BundledContexts.class.getResourceAsStream(FOLDER + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
