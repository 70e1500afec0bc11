package app.laurel.outgoing;

import java.util.Locale;

/** Why a request got no answer. */
public enum Trouble {
    /** No name server knows the host. */
    UNKNOWN_NAME,
    /** The name leads into a network that is not public. */
    NOT_PUBLIC,
    /** Nobody answers there, or the connection broke. */
    UNREACHABLE,
    /** The certificate is not good for the name, or there is none. */
    NOT_SECURE,
    /** The answer took longer than we wait. */
    TOO_SLOW,
    /** The answer leads to another site, less safely, or on and on. */
    LED_ELSEWHERE,
    /** The answer is none that we read: too many headers, compressed though we did not ask for it, or no HTTP at all. */
    UNREADABLE,
    /** We are asking too many at this moment. */
    BUSY;

    /** The end of its keys in the translations: {@code not-public}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
