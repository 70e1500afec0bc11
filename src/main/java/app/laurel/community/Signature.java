package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a decision, as the log keeps it for good.
 *
 * @param publicName the name of then; null for a host who has chosen none
 * @param asHost for the installation, in a community that has no second moderator
 */
public record Signature(AccountId by, @Nullable String publicName, boolean asHost, Instant at) {}
