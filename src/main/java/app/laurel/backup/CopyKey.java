package app.laurel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The passphrase of copies, from wherever the operator keeps it. */
final class CopyKey {
    private static final int SHORTEST = 12;
    private static final String NAME = "LAUREL_BACKUP_KEY";

    private CopyKey() {}

    /** Asks at the terminal. */
    @FunctionalInterface
    interface Prompt {
        /** What was typed; null where nobody can be asked. */
        char @Nullable [] ask(boolean again);
    }

    /** @param isNew whether it will be the key of a new copy: then a short one is refused, and one that is typed is asked for twice */
    static char[] of(Map<String, String> environment, Prompt prompt, boolean isNew) {
        var key = normal(given(environment, prompt, isNew));
        if (isNew && key.length < SHORTEST) throw new CopyException("short-key", SHORTEST);
        return key;
    }

    private static String given(Map<String, String> environment, Prompt prompt, boolean isNew) {
        var key = environment.getOrDefault(NAME, "");
        if (!key.isBlank()) return key;
        var file = environment.getOrDefault(NAME + "_FILE", "");
        if (!file.isBlank()) return read(file);
        var typed = prompt.ask(false);
        if (typed == null || typed.length == 0) throw new CopyException("no-key");
        if (isNew && !Arrays.equals(typed, prompt.ask(true))) throw new CopyException("typed-otherwise");
        return new String(typed);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new CopyException("unreadable", file, failure.toString());
        }
    }

    /** The same letters are the same key on every keyboard. */
    private static char[] normal(String key) {
        return Normalizer.normalize(key.strip(), Normalizer.Form.NFKC).toCharArray();
    }
}
