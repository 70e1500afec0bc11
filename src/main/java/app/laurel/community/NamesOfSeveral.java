package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public names that several accounts ever had. */
public final class NamesOfSeveral {
    private final Map<AccountId, List<GivenName>> given;

    NamesOfSeveral(Map<AccountId, List<GivenName>> given) {
        this.given = Map.copyOf(given);
    }

    /** Who of them did something alone, as {@link PublicNames#of(AccountId, Instant)} answers it. */
    public Signature of(AccountId by, Instant at) {
        return signature(by, given.getOrDefault(by, List.of()), at);
    }

    static Signature signature(AccountId by, List<GivenName> given, Instant at) {
        return new Signature(by, nameAt(given, at), false, at);
    }

    private static @Nullable String nameAt(List<GivenName> all, Instant at) {
        String name = null;
        for (var given : all) {
            if (name == null || !given.from().isAfter(at)) name = given.name();
        }
        return name;
    }
}
