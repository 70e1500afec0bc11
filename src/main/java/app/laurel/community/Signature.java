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
 * @param dependent confirmed it although one of the two owed the office of moderator to the other, or to a host close to the other:
 *     nobody else was there
 */
public record Signature(AccountId by, @Nullable String publicName, boolean asHost, boolean dependent, Instant at) {
    /** Of somebody who is independent of the other. */
    public Signature(AccountId by, @Nullable String publicName, boolean asHost, Instant at) {
        this(by, publicName, asHost, false, at);
    }

    /** The same of somebody who is not independent of the other. */
    public Signature ofDependent() {
        return new Signature(by, publicName, asHost, true, at);
    }

    /** The name as people read it; who is a host is marked as one, and so is who is not independent of the other. */
    public String named(Wording words) {
        return dependent ? words.get("community.office.dependent", office(words)) : office(words);
    }

    private String office(Wording words) {
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
