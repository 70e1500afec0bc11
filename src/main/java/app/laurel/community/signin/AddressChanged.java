package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An account is known by another address from now on. Listeners handle it in the same transaction.
 *
 * @param language which the person read when it was changed
 * @param undo absolute address by which the change can be taken back; null where the account went back to an address that it had
 */
public record AddressChanged(
        AccountId account,
        MailAddress before,
        Language language,
        @Nullable String undo) {
    /** How long the link is good: enough for somebody who reads mail once a week. */
    public static final Duration UNDO_LASTS = Duration.ofDays(7);

    /** The secret goes into no log. */
    @Override
    public String toString() {
        return "AddressChanged[" + account + "]";
    }
}
