package app.laurel.base.seal;

import app.laurel.base.start.ConfigurationProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key that an operator keeps. It seals one thing only, the root key, under which everything else is sealed: so it can be changed for
 * another. A real server brings it in {@code LAUREL_MASTER_KEY}; in the run with the embedded database it lies in the data folder.
 *
 * @see "src/docs/decisions/key-rotation.md"
 */
public final class MasterKey {
    /** Its name in the data folder. */
    public static final String FILE = "master.key";

    /** The setting that holds it. */
    public static final String SETTING = "LAUREL_MASTER_KEY";

    static final String REMEDY =
            "Set it to 32 random bytes in base64, for example from `openssl rand -base64 32`, and keep it safe: nothing sealed opens without it.";
    static final int BYTES = 32;
    private static final int NAME_BYTES = 8;
    private static final byte[] NAMING = "laurel name of a master key".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final Seal seal;

    MasterKey(byte[] bytes) {
        this.bytes = bytes.clone();
        seal = new Seal(bytes);
    }

    /**
     * The key that somebody wrote down.
     *
     * @param source where, for whoever reads what is wrong with it
     */
    public static MasterKey decoded(String given, String source) {
        try {
            var key = Base64.getDecoder().decode(given.strip());
            if (key.length == BYTES) return new MasterKey(key);
            throw new ConfigurationProblem(source + " is not 32 bytes long.", REMEDY);
        } catch (IllegalArgumentException notBase64) {
            throw new ConfigurationProblem(source + " is not base64.", REMEDY);
        }
    }

    /**
     * The one that the application would take, for tools that do not start it; it is not made where there is none.
     *
     * @param given what stands in {@code LAUREL_MASTER_KEY}; may be blank
     * @param folder the data folder that holds it otherwise; empty where none may
     */
    public static Optional<MasterKey> find(String given, Optional<Path> folder) {
        if (!given.isBlank()) return Optional.of(decoded(given, SETTING));
        return folder.map(it -> it.resolve(FILE)).filter(Files::exists).map(KeyFile::read);
    }

    /** What everybody may know of it: it tells this key from others, and nothing about it. */
    public String name() {
        return HexFormat.of().formatHex(Digests.hmac(bytes).doFinal(NAMING), 0, NAME_BYTES);
    }

    /** Whether this key itself sealed the known words of a database that was not given a root key yet. */
    public boolean sealedWords(byte[] kept) {
        return KnownWords.open(seal, kept);
    }

    WrappedRoot wrap(byte[] root, int number, Instant at) {
        return new WrappedRoot(number, name(), seal.close(root, context(number)), at);
    }

    /** @throws BrokenSealException if it was changed, or stands in another row than it was made for */
    byte[] unwrap(WrappedRoot wrapped) {
        return seal.open(wrapped.sealed(), context(wrapped.number()));
    }

    /** The root key of an installation that was sealed by its master key, so that all of that opens as before. */
    byte[] asRoot() {
        return bytes.clone();
    }

    String encoded() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private byte[] context(int number) {
        return "base_root_key %d %s".formatted(number, name()).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey it && Arrays.equals(bytes, it.bytes);
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    /** Its name, so that no log ever holds the key. */
    @Override
    public String toString() {
        return name();
    }
}
