package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in office at this moment: a moderator of one community, or a host.
 *
 * @param publicName null where none was chosen
 * @param since without a break
 */
record Officer(AccountId account, @Nullable String publicName, boolean host, Instant since) {
    Signature signature(Instant now) {
        return new Signature(account, publicName, host, now);
    }

    /** Moderators act under a public name; a host may be no more than that. */
    boolean mayAct() {
        return host || publicName != null;
    }
}
