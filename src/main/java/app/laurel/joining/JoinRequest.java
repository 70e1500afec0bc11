package app.laurel.joining;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.community.MailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to belong, in the person's own words.
 *
 * @param displayName of the person
 * @param reason why it was declined; null unless it was
 */
public record JoinRequest(
        JoinRequestId id,
        AccountId account,
        String displayName,
        MailAddress mail,
        String message,
        Instant askedAt,
        State state,
        @Nullable String reason) {

    /** Where a request stands. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED
    }
}
