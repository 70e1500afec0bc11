package app.laurel.count.hugo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How nominations become a shortlist. The names stand in rules documents and in the database. */
public enum NominationMethod {
    /** E Pluribus Hugo, the text of the World Science Fiction Society. */
    E_PLURIBUS_HUGO(Shares.EQUAL),
    /** The same with the shares of Sainte-Laguë, harder on slates: EPH+. */
    E_PLURIBUS_HUGO_PLUS(Shares.SAINTE_LAGUE),
    /** Who is named by the most members. */
    APPROVAL(null);

    private final @Nullable Shares shares;

    NominationMethod(@Nullable Shares shares) {
        this.shares = shares;
    }

    /** Whether a member's one vote is shared among the nominees, so that it matters what a repeat means. */
    public boolean shares() {
        return shares != null;
    }

    Optional<Shares> findShares() {
        return Optional.ofNullable(shares);
    }
}
