package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in office at this moment: a moderator of one community, or a host.
 *
 * @param publicName null where none was chosen
 * @param since without a break
 * @param namedBy how two people decided it; null where a host named one of the first
 */
record Officer(
        AccountId account,
        @Nullable String publicName,
        boolean host,
        Instant since,
        @Nullable ProposalId namedBy) {
    Signature signature(Instant now) {
        return new Signature(account, publicName, host, now);
    }

    /** Moderators act under a public name; a host may be no more than that. */
    boolean mayAct() {
        return host || publicName != null;
    }
}
