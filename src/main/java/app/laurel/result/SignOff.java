package app.laurel.result;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moderator's signature under a result document.
 *
 * @param at to the millisecond, as it is kept
 */
public record SignOff(AccountId by, Instant at) {
    public SignOff {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
