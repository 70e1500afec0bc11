package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import org.springframework.stereotype.Component;

/**
 * Wrong codes, counted by the address whose mail they were guessed at, from whichever browsers and networks. Whoever uses them up
 * locks nobody out: from then on the address is mailed codes that nobody guesses.
 */
@Component
class CodeGuesses {
    /** Short enough to type from a phone: one of a million. */
    static final int SHORT = 6;

    static final int LONG = 12;
    private static final Limit LIMIT = Limit.WRONG_CODES_PER_ADDRESS;

    private final RateLimits limits;

    CodeGuesses(RateLimits limits) {
        this.limits = limits;
    }

    /** How many digits the next code for this address needs. */
    int digits(MailAddress mail) {
        return limits.isUsedUp(LIMIT, caller(mail)) ? LONG : SHORT;
    }

    /** Whether a code of so many digits may be tried; counts it as wrong before it is looked at, so that many at once get no more. */
    boolean take(MailAddress mail, String code) {
        return code.length() > SHORT || limits.take(LIMIT, caller(mail)) instanceof Decision.Allowed;
    }

    /** Takes back the wrong try that was counted beforehand, as the code was right; in the same transaction. */
    void giveBack(MailAddress mail, String code) {
        if (code.length() <= SHORT) limits.giveBack(LIMIT, caller(mail));
    }

    private static Caller caller(MailAddress mail) {
        return Caller.at(Network.UNKNOWN).writingTo(mail.value());
    }
}
