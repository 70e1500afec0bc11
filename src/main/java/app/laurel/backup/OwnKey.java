package app.laurel.backup;

import app.laurel.base.seal.KeyWitness;
import app.laurel.base.seal.Seal;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The master key as this command finds it, which is in no copy: whether it is the one under which a copy was sealed. */
record OwnKey(Optional<Seal> seal) {
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
        return new OwnKey(KeyWitness.find(
                environment.getOrDefault("LAUREL_MASTER_KEY", ""),
                isKeptInFolder(environment) ? Optional.of(DatabaseAddress.folder(environment)) : Optional.empty()));
    }

    /** Where it has to be kept, for whoever reads. */
    static String place(Map<String, String> environment) {
        return environment.getOrDefault("LAUREL_MASTER_KEY", "").isBlank() && isKeptInFolder(environment)
                ? DatabaseAddress.folder(environment)
                        .toAbsolutePath()
                        .normalize()
                        .resolve("master.key")
                        .toString()
                : "LAUREL_MASTER_KEY";
    }

    private static boolean isKeptInFolder(Map<String, String> environment) {
        return environment.getOrDefault("LAUREL_DATABASE_URL", "").isBlank();
    }

    Match against(CopyHead head) {
        var kept = head.masterKey();
        if (kept == null) return Match.UNKNOWN;
        return seal.map(it -> KeyWitness.opens(it, Base64.getDecoder().decode(kept)) ? Match.SAME : Match.ANOTHER)
                .orElse(Match.NONE);
    }
}
