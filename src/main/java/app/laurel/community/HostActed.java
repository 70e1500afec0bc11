package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * A host did alone what the other hosts have to learn of.
 *
 * @param by null for whoever is at the machine itself
 * @param act by the name of such an act
 * @param about whom: an address
 * @param community where; null for the installation itself
 */
public record HostActed(
        @Nullable AccountId by,
        String act,
        String about,
        @Nullable CommunityId community) {
    /** What was done to the installation itself. */
    public HostActed(@Nullable AccountId by, String act, String about) {
        this(by, act, about, null);
    }
}
