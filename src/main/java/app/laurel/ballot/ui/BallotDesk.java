package app.laurel.ballot.ui;

import static app.laurel.ratelimit.Limit.CASTS_PER_ACCOUNT;
import static app.laurel.ratelimit.Limit.CASTS_PER_NETWORK;

import app.laurel.ballot.Answers;
import app.laurel.ballot.BoothOutcome;
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
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Serves the ballots' elements: asks who is there, takes the limits, tries again where two casts met, and puts it into words. */
@Component
class BallotDesk {
    private final VotingBooth booth;
    private final Editions editions;
    private final CurrentAccount current;
    private final RateLimits limits;
    private final ClientNetwork networks;
    private final BallotWords words;

    BallotDesk(
            VotingBooth booth,
            Editions editions,
            CurrentAccount current,
            RateLimits limits,
            ClientNetwork networks,
            BallotWords words) {
        this.booth = booth;
        this.editions = editions;
        this.current = current;
        this.limits = limits;
        this.networks = networks;
        this.words = words;
    }

    Reply save(Press press, String text) {
        var member = current.member(press.community());
        var answers = Answers.parse(text);
        return told(() -> booth.save(member, press.edition(), press.version(), press.id(), answers));
    }

    Reply cast(Press press, String text, HttpServletRequest request) {
        var member = current.member(press.community());
        var answers = Answers.parse(text);
        if (refusedBy(member, request) instanceof Refused refused) return limited(press, refused);
        return told(() -> booth.cast(member, press.edition(), press.version(), press.id(), answers));
    }

    Reply withdraw(Press press, HttpServletRequest request) {
        var member = current.member(press.community());
        if (refusedBy(member, request) instanceof Refused refused) return limited(press, refused);
        return told(() -> booth.withdraw(member, press.edition(), press.version(), press.id()));
    }

    Reply reread(Press press) {
        var member = current.member(press.community());
        var closed = booth.refusal(member, press.edition()).isPresent();
        return new Reply(Reply.Paper.of(booth.kept(member, press.edition())), null, null, closed);
    }

    private Decision refusedBy(Member member, HttpServletRequest request) {
        var caller = Caller.at(networks.of(request)).as(member.account());
        return limits.take(caller, CASTS_PER_NETWORK, CASTS_PER_ACCOUNT);
    }

    private Reply limited(Press press, Refused refused) {
        return Reply.refused(words.limited(refused, editions.get(press.edition())));
    }

    private Reply told(Supplier<BoothOutcome> act) {
        return switch (Again.untilAlone(act)) {
            case BoothOutcome.Kept(var ballot) -> Reply.kept(ballot);
            case BoothOutcome.NewerElsewhere(var ballot) -> Reply.newer(ballot);
            case VotingNotOpen _ -> Reply.closed(words.get("ballot.closed.title"));
            case BoothOutcome.NotOnTheRoll notOnRoll -> Reply.refused(words.notOnTheRoll(notOnRoll));
        };
    }
}
