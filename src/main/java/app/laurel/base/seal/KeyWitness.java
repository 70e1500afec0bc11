package app.laurel.base.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether a master key is the one of a database, from what the database keeps of it: words that everybody knows, sealed. It is for
 * tools that do not start the application, and says nothing about the key to whoever does not have it.
 */
public final class KeyWitness {
    private KeyWitness() {}

    /**
     * The master key that the application would take, which is not made where there is none.
     *
     * @param given what stands in {@code LAUREL_MASTER_KEY}; may be blank
     * @param folder the data folder that holds it otherwise; empty where none may
     */
    public static Optional<Seal> find(String given, Optional<Path> folder) {
        if (!given.isBlank()) return Optional.of(new Seal(MasterKey.decoded(given)));
        return folder.filter(it -> Files.exists(it.resolve(MasterKey.FILE))).map(it -> new Seal(MasterKey.kept(it)));
    }

    /** Whether this key sealed what a database keeps in {@code base_key_check}. */
    public static boolean opens(Seal key, byte[] kept) {
        try {
            key.open(kept, KeyCheck.CONTEXT);
            return true;
        } catch (BrokenSealException another) {
            return false;
        }
    }
}
