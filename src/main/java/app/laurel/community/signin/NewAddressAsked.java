package app.laurel.community.signin;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.time.Duration;

/**
 * Somebody wants this address for an account. Listeners handle it in the same transaction, as {@link SignInAsked}.
 *
 * @param code for whoever asked
 * @param lasts how long it is good
 */
public record NewAddressAsked(MailAddress mail, Language language, String code, Duration lasts) {
    /** The secret goes into no log. */
    @Override
    public String toString() {
        return "NewAddressAsked[" + mail + "]";
    }
}
