package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.ratelimit.WorkProofs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * How often anybody may ask for a sign-in mail, by steps: first freely; then after a proof of work; then not before an hour has
 * passed. A browser in which the address was proved before passes beside what others took, and is at most asked to work. What
 * counts is the address typed and the network, never whether the address has an account, so the answer tells nothing about that.
 */
@Component
class MailLimits {
    private static final Limit[] FREE = {
        Limit.SIGN_IN_MAILS_PER_NETWORK, Limit.SIGN_IN_MAILS_OF_ALL, Limit.SIGN_IN_MAILS_PER_ADDRESS
    };
    private static final Limit[] WORKED = {
        Limit.WORKED_MAILS_PER_NETWORK, Limit.WORKED_MAILS_OF_ALL, Limit.WORKED_MAILS_PER_ADDRESS
    };

    private final RateLimits limits;
    private final ClientNetwork networks;
    private final KnownBrowsers known;
    private final WorkProofs work;

    MailLimits(RateLimits limits, ClientNetwork networks, KnownBrowsers known, WorkProofs work) {
        this.limits = limits;
        this.networks = networks;
        this.known = known;
        this.work = work;
    }

    /** Whether a mail may be sent. */
    sealed interface Answer {
        /** It may, and is counted. */
        record Open() implements Answer {}

        /** It may after a proof of work, or freely when the limit ends. */
        record WorkFirst(Refused limit) implements Answer {}

        /** It may not before the limit ends. */
        record Closed(Refused limit) implements Answer {}
    }

    /** @param proof of the work done, as the widget sends it; empty for none */
    Answer ask(HttpServletRequest request, MailAddress mail, String proof) {
        var caller = Caller.at(networks.of(request)).writingTo(mail.value());
        var isKnown = known.knows(request, mail);
        var free = isKnown ? limits.take(Limit.KNOWN_MAILS_PER_ADDRESS, caller) : limits.take(caller, FREE);
        return switch (free) {
            case Decision.Allowed() -> new Answer.Open();
            case Refused refused when !work.accept(proof) -> new Answer.WorkFirst(refused);
            case Refused _ -> isKnown ? new Answer.Open() : worked(caller);
        };
    }

    private Answer worked(Caller caller) {
        return limits.take(caller, WORKED) instanceof Refused refused ? new Answer.Closed(refused) : new Answer.Open();
    }
}
