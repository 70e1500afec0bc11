package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Reader;
import app.laurel.community.Bars;
import app.laurel.community.Community;
import app.laurel.community.Departures;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.joining.Invites;
import app.laurel.joining.Invites.JoinOutcome;
import app.laurel.joining.JoinRequests;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.ratelimit.RefusalWords;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Acts for those who join and leave: takes the limit, asks the services, and puts what stands in the way into a sentence. */
@Component
class JoinActions {
    private final CurrentAccount current;
    private final Invites invites;
    private final JoinRequests requests;
    private final Departures departures;
    private final Bars bars;
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final RefusalWords refusals;
    private final Texts texts;

    /** Nine: each act of coming in is limited first and its refusal put into words, whichever way a person comes in; and leaves. */
    JoinActions(
            CurrentAccount current,
            Invites invites,
            JoinRequests requests,
            Departures departures,
            Bars bars,
            RateLimits limits,
            ClientNetwork networks,
            RefusalWords refusals,
            Texts texts) {
        this.current = current;
        this.invites = invites;
        this.requests = requests;
        this.departures = departures;
        this.bars = bars;
        this.limits = limits;
        this.networks = networks;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Empty when the person is a member now, else why not. */
    Optional<String> join(Community community, String code) {
        var refused = refuse(community);
        if (refused.isPresent()) return refused;
        return switch (invites.join(current.id(), community.id(), code)) {
            case JoinOutcome.Joined _, JoinOutcome.MemberAlready _ -> Optional.empty();
            case JoinOutcome.Barred _ -> Optional.of(text("joining.barred"));
            case JoinOutcome.NoSuchCode _ -> Optional.of(text("joining.no-code"));
            case JoinOutcome.Ended(var at) ->
                Optional.of(text("joining.ended", Moments.of(at, community.zone(), Reader.language())));
        };
    }

    /** Empty when the request waits now, else why not. */
    Optional<String> ask(Community community, String message) {
        var refused = refuse(community);
        if (refused.isPresent()) return refused;
        return switch (requests.ask(current.id(), community.id(), message)) {
            case DONE, UNCHANGED, MEMBER_ALREADY -> Optional.empty();
            case BARRED -> Optional.of(text("joining.barred"));
        };
    }

    /** Whether moderators keep the person out. */
    boolean isBarred(Community community) {
        return bars.isBarred(community.id(), current.id());
    }

    /** Ends the own membership; false for the last moderator. */
    boolean leave(Community community) {
        return departures.leave(current.member(community.slug()));
    }

    /** Takes the person's own request back. */
    void withdraw(Community community) {
        requests.withdraw(current.id(), community.id());
    }

    private Optional<String> refuse(Community community) {
        var caller = Caller.at(networks.of(VaadinServletRequest.getCurrent())).as(current.id());
        return limits.take(caller, Limit.JOINS_PER_NETWORK, Limit.JOINS_PER_ACCOUNT) instanceof Refused refused
                ? Optional.of(refusals.text(refused, Reader.language(), community.zone()))
                : Optional.empty();
    }

    private String text(String key, Object... arguments) {
        return texts.get(Reader.language(), key, arguments);
    }
}
