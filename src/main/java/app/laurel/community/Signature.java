package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a decision, as the log keeps it for good.
 *
 * @param publicName the name of then; null for a host who has chosen none
 * @param asHost for the installation, in a community that has no second moderator
 */
public record Signature(AccountId by, @Nullable String publicName, boolean asHost, Instant at) {
    /** The name as people read it; a host is marked as one. */
    public String named(Wording words) {
        if (!asHost) return publicName == null ? words.get("community.office.unnamed") : publicName;
        return publicName == null
                ? words.get("community.office.host")
                : words.get("community.office.host-named", publicName);
    }

    /** The names of several on one line. */
    public static String named(List<Signature> signatures, Wording words) {
        return signatures.stream().map(it -> it.named(words)).collect(Collectors.joining(" · "));
    }
}
