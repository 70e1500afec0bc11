package app.laurel.community.signin;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.time.Duration;

/**
 * Somebody asked to sign in with this address. Listeners handle it in the same transaction, so that a request without its mail
 * does not exist.
 *
 * @param link absolute address of the page that the mail leads to
 * @param code six digits, for the browser that asked
 * @param lasts how long both are good
 */
public record SignInAsked(MailAddress mail, Language language, String link, String code, Duration lasts) {
    /** Neither secret goes into a log. */
    @Override
    public String toString() {
        return "SignInAsked[" + mail + "]";
    }
}
