package app.laurel.badge.misuse.web;

import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.ratelimit.WorkProofs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How often anybody may report a badge, by steps: first freely, then after a proof of work, then not before an hour has passed. */
@Component
class MisuseLimits {
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final WorkProofs work;

    MisuseLimits(RateLimits limits, ClientNetwork networks, WorkProofs work) {
        this.limits = limits;
        this.networks = networks;
        this.work = work;
    }

    /**
     * What stands in the way; empty where a report may come in, which is counted.
     *
     * @param proof of the work done, as the widget sends it; empty for none
     */
    Optional<Stop> find(HttpServletRequest request, String proof) {
        var caller = Caller.at(networks.of(request));
        if (!(limits.take(caller, Limit.MISUSE_REPORTS_PER_NETWORK, Limit.MISUSE_REPORTS_OF_ALL)
                instanceof Refused refused)) return Optional.empty();
        if (!work.accept(proof)) return Optional.of(new Stop(refused, work.challenge()));
        return limits.take(Limit.WORKED_MISUSE_REPORTS_PER_NETWORK, caller) instanceof Refused last
                ? Optional.of(new Stop(last, ""))
                : Optional.empty();
    }

    /**
     * A limit that is used up.
     *
     * @param challenge of the work after which a report may come in all the same; empty where none may
     */
    record Stop(Refused limit, String challenge) {}
}
