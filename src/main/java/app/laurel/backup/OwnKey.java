package app.laurel.backup;

import app.laurel.base.seal.MasterKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The master key as this command finds it, which is in no copy: whether it is the one under which a copy was sealed. */
record OwnKey(Optional<MasterKey> key) {
    /** What it is to a copy. */
    enum Match {
        /** It opens what is sealed in the copy. */
        SAME,
        /** It is another one. */
        ANOTHER,
        /** There is none here. */
        NONE,
        /** Nothing was sealed in the copy yet. */
        UNKNOWN
    }

    /** Where the application would find it; it is not made where there is none. */
    static OwnKey of(Map<String, String> environment) {
        return new OwnKey(MasterKey.find(
                environment.getOrDefault(MasterKey.SETTING, ""),
                isKeptInFolder(environment) ? Optional.of(DatabaseAddress.folder(environment)) : Optional.empty()));
    }

    /** Where it has to be kept, for whoever reads. */
    static String place(Map<String, String> environment) {
        return environment.getOrDefault(MasterKey.SETTING, "").isBlank() && isKeptInFolder(environment)
                ? DatabaseAddress.folder(environment)
                        .toAbsolutePath()
                        .normalize()
                        .resolve(MasterKey.FILE)
                        .toString()
                : MasterKey.SETTING;
    }

    private static boolean isKeptInFolder(Map<String, String> environment) {
        return environment.getOrDefault("LAUREL_DATABASE_URL", "").isBlank();
    }

    Match against(CopyHead head) {
        var names = head.masterKeys();
        var words = head.masterKey();
        if (names.isEmpty() && words == null) return Match.UNKNOWN;
        return key.map(it -> opens(it, names, words) ? Match.SAME : Match.ANOTHER)
                .orElse(Match.NONE);
    }

    private static boolean opens(MasterKey key, List<String> names, @Nullable String words) {
        return names.contains(key.name())
                || (words != null && key.sealedWords(Base64.getDecoder().decode(words)));
    }
}
