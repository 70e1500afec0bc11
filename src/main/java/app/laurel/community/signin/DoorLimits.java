package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.ratelimit.RefusalWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * How often strangers may ask for mail, type codes and try the setup address. What counts is the address typed and the
 * network, never whether the address has an account, so the answer tells nothing about that.
 */
@Component
class DoorLimits {
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final RefusalWords refusals;
    private final DoorPages pages;
    private final Look look;
    private final Clock clock;

    DoorLimits(
            RateLimits limits, ClientNetwork networks, RefusalWords refusals, DoorPages pages, Look look, Clock clock) {
        this.limits = limits;
        this.networks = networks;
        this.refusals = refusals;
        this.pages = pages;
        this.look = look;
        this.clock = clock;
    }

    /** The page that says when the next sign-in mail can be asked for; empty when one can be asked for now. */
    Optional<ResponseEntity<byte[]>> refuseMail(HttpServletRequest request, MailAddress mail) {
        var caller = Caller.at(networks.of(request)).writingTo(mail.value());
        return refuse(request, caller, Limit.SIGN_IN_MAILS_PER_NETWORK, Limit.SIGN_IN_MAILS_PER_ADDRESS);
    }

    /** The same for a typed code, right or wrong. */
    Optional<ResponseEntity<byte[]>> refuseCode(HttpServletRequest request) {
        return refuse(request, Caller.at(networks.of(request)), Limit.SIGN_IN_CODES_PER_NETWORK);
    }

    /** The same for the setup address, looked at or used. */
    Optional<ResponseEntity<byte[]>> refuseSetup(HttpServletRequest request) {
        return refuse(request, Caller.at(networks.of(request)), Limit.SETUP_TRIES_PER_NETWORK);
    }

    private Optional<ResponseEntity<byte[]>> refuse(HttpServletRequest request, Caller caller, Limit... asked) {
        return limits.take(caller, asked) instanceof Refused refused
                ? Optional.of(page(request, refused))
                : Optional.empty();
    }

    /** The end is given in the installation's zone: nobody is signed in, and no community is meant. */
    private ResponseEntity<byte[]> page(HttpServletRequest request, Refused refused) {
        var reason = refusals.text(refused, look.language(request));
        var page = pages.page(
                request,
                HttpStatus.TOO_MANY_REQUESTS,
                "signin/refused.jte",
                "signin.refused",
                Map.of("reason", reason));
        var seconds = Duration.between(clock.instant(), refused.endsAt())
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(page.getBody());
    }
}
