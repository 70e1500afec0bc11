package app.laurel.community.signin;

import java.util.Locale;

/** What came of taking away what somebody lost. */
public enum ResetOutcome {
    /** The person signs in by mail from now on, and was told so. */
    DONE,
    /** It must be worth reading: the person reads it. */
    REASON_MISSING,
    UNKNOWN_PERSON,
    /** There is nothing to take away. */
    NOTHING_HELD,
    /** What one lost oneself, another takes away. */
    OWN;

    /** The key of the text that says so. */
    public String key() {
        return "community.reset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
