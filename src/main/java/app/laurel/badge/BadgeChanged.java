package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import java.time.Instant;

/**
 * A badge is worn, set aside or taken back from now on; published in the transaction that does it.
 *
 * @param reason public
 */
public record BadgeChanged(AwardCode code, BadgeState state, String reason, Instant at) {}
