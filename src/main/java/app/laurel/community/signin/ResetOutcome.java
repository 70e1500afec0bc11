package app.laurel.community.signin;

import java.util.Locale;

/** What came of resetting somebody's second factors. */
public enum ResetOutcome {
    /** They are removed; the person signs in by mail from now on and was sent a mail about it. */
    DONE,
    /** The reason is mailed to the person, so there must be one. */
    REASON_MISSING,
    UNKNOWN_PERSON,
    /** The person has neither an authenticator nor a passkey. */
    NOTHING_HELD,
    /** Hosts cannot reset their own factors: another host does. */
    OWN;

    /** The key of the text that describes it. */
    public String key() {
        return "community.reset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
