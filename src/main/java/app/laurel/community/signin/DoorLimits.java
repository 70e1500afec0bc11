package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.community.signin.MailLimits.Answer;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts what strangers may not do at the moment into a page: ask for mail, or try the setup address. */
@Component
class DoorLimits {
    private final MailLimits mails;
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final LimitPages pages;

    DoorLimits(MailLimits mails, RateLimits limits, ClientNetwork networks, LimitPages pages) {
        this.mails = mails;
        this.limits = limits;
        this.networks = networks;
        this.pages = pages;
    }

    /**
     * The page that asks for a proof of work, or says when the next sign-in mail can be asked for; empty when one can be asked for
     * now.
     *
     * @param proof of the work done; empty for none
     */
    Optional<ResponseEntity<byte[]>> refuseMail(HttpServletRequest request, MailAddress mail, String proof) {
        return switch (mails.ask(request, mail, proof)) {
            case Answer.Open() -> Optional.empty();
            case Answer.WorkFirst(var limit) -> Optional.of(pages.work(request, limit, mail, !proof.isEmpty()));
            case Answer.Closed(var limit) -> Optional.of(pages.refused(request, limit));
        };
    }

    /** The page for whoever looked at or used a setup address too often; empty for others. */
    Optional<ResponseEntity<byte[]>> refuseSetup(HttpServletRequest request) {
        return limits.take(Limit.SETUP_TRIES_PER_NETWORK, Caller.at(networks.of(request))) instanceof Refused refused
                ? Optional.of(pages.refused(request, refused))
                : Optional.empty();
    }
}
