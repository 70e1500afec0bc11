package app.laurel.ballot.ui;

import static app.laurel.ratelimit.Limit.CASTS_PER_ACCOUNT;
import static app.laurel.ratelimit.Limit.CASTS_PER_NETWORK;

import app.laurel.ballot.Answers;
import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.CastFigures;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.VotingNotOpen;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Editions;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers the calls of the ballot's element: finds the member, takes the limits, and puts the outcome into words. */
@Component
class BallotCalls {
    private final VotingBooth booth;
    private final Editions editions;
    private final CurrentAccount current;
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final BallotWords words;
    private final CastFigures figures;

    /** Seven: one of them counts what the other six answer. */
    BallotCalls(
            VotingBooth booth,
            Editions editions,
            CurrentAccount current,
            RateLimits limits,
            ClientNetwork networks,
            BallotWords words,
            CastFigures figures) {
        this.booth = booth;
        this.editions = editions;
        this.current = current;
        this.limits = limits;
        this.networks = networks;
        this.words = words;
        this.figures = figures;
    }

    BallotReply save(BallotCall call, String text) {
        var member = current.member(call.community());
        var answers = Answers.parse(text);
        return reply(booth.save(member, call.category(), call.version(), call.id(), answers));
    }

    BallotReply cast(BallotCall call, String text, HttpServletRequest request) {
        var member = current.member(call.community());
        var answers = Answers.parse(text);
        if (refusedBy(member, request) instanceof Refused refused) return limited(call, refused);
        return cast(member, call, answers);
    }

    /** As {@link #cast(BallotCall, String, HttpServletRequest)}, by a member who was found and within limits that were taken before. */
    BallotReply cast(Member member, BallotCall call, Answers answers) {
        return counted(() -> booth.cast(member, call.category(), call.version(), call.id(), answers));
    }

    /** The answer to a cast of this call and those beside it, where the member has cast too often; else it counts as one. */
    Optional<BallotReply> limited(Member member, BallotCall call, HttpServletRequest request) {
        return refusedBy(member, request) instanceof Refused refused
                ? Optional.of(limited(call, refused))
                : Optional.empty();
    }

    BallotReply withdraw(BallotCall call, HttpServletRequest request) {
        var member = current.member(call.community());
        if (refusedBy(member, request) instanceof Refused refused) return limited(call, refused);
        return counted(() -> booth.withdraw(member, call.category(), call.version(), call.id()));
    }

    BallotReply reread(BallotCall call) {
        var member = current.member(call.community());
        var closed = booth.refusal(member, call.category()).isPresent();
        return new BallotReply(BallotReply.State.of(booth.savedBallot(member, call.category())), null, null, closed);
    }

    private Decision refusedBy(Member member, HttpServletRequest request) {
        var caller = Caller.at(networks.of(request)).as(member.account());
        return limits.take(caller, CASTS_PER_NETWORK, CASTS_PER_ACCOUNT);
    }

    private BallotReply limited(BallotCall call, Refused refused) {
        figures.countLimited();
        return BallotReply.refused(
                words.limited(refused, editions.category(call.category()).edition()));
    }

    private BallotReply counted(Supplier<BoothOutcome> act) {
        return reply(figures.counting(act));
    }

    private BallotReply reply(BoothOutcome outcome) {
        return switch (outcome) {
            case BoothOutcome.Saved(var ballot) -> BallotReply.kept(ballot);
            case BoothOutcome.NewerElsewhere(var ballot) -> BallotReply.newer(ballot);
            case VotingNotOpen _ -> BallotReply.closed(words.get("ballot.closed.title"));
            case BoothOutcome.NotOnTheRoll notOnRoll -> BallotReply.refused(words.notOnTheRoll(notOnRoll));
        };
    }
}
