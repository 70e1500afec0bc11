package app.laurel.ballot.ui;

import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.YearBallots;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Editions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers the calls of the element of a year with several categories: each category for itself, whatever becomes of the others. */
@Component
class YearCalls {
    private static final Logger LOG = LoggerFactory.getLogger(YearCalls.class);

    private final BallotCalls calls;
    private final CategoryPapers papers;
    private final VotingBooth booth;
    private final YearBallots ballots;
    private final Editions editions;
    private final CurrentAccount current;
    private final BallotWords words;

    /** Seven: what one ballot asks of {@link BallotCalls}, and what several ask together. */
    YearCalls(
            BallotCalls calls,
            CategoryPapers papers,
            VotingBooth booth,
            YearBallots ballots,
            Editions editions,
            CurrentAccount current,
            BallotWords words) {
        this.calls = calls;
        this.papers = papers;
        this.booth = booth;
        this.ballots = ballots;
        this.editions = editions;
        this.current = current;
        this.words = words;
    }

    CategoryPaper paper(BallotCall call) {
        var member = current.member(call.community());
        return isGone(call)
                ? CategoryPaper.refused(words.get("ballot.category.gone"), false)
                : papers.of(member, call.category());
    }

    BallotReply save(BallotCall call, String answers) {
        return answered(call, () -> calls.save(call, answers));
    }

    BallotReply withdraw(BallotCall call, HttpServletRequest request) {
        return answered(call, () -> calls.withdraw(call, request));
    }

    /** One press is one cast to the limits, of however many categories. */
    List<BallotReply> cast(String community, List<BallotCall.Cast> tries, HttpServletRequest request) {
        var member = current.member(community);
        var limited = tries.stream()
                .map(BallotCall.Cast::call)
                .filter(it -> !isGone(it))
                .findFirst()
                .flatMap(it -> calls.limited(member, it, request))
                .orElse(null);
        return tries.stream()
                .map(it -> answered(it.call(), () -> limited == null ? cast(member, it) : limited))
                .toList();
    }

    /** What breaks in one category stops none of the others, and is said of that one. */
    private BallotReply cast(Member member, BallotCall.Cast cast) {
        try {
            return calls.cast(member, cast.call(), Answers.parse(cast.answers()));
        } catch (NoSuchElementException gone) {
            throw gone;
        } catch (RuntimeException broken) {
            LOG.error("a ballot of category {} was not cast", cast.call().category(), broken);
            return BallotReply.refused(words.get("ballot.category.broken"));
        }
    }

    List<BallotReply> reread(String community, EditionId edition, List<BallotCall> asked) {
        var member = current.member(community);
        var kept = ballots.kept(member, edition);
        var closed = booth.refusal(member, editions.get(edition).categoryIds().getFirst())
                .isPresent();
        return asked.stream()
                .map(it -> {
                    var ballot = kept.get(it.category());
                    return ballot == null ? gone() : new BallotReply(BallotReply.State.of(ballot), null, null, closed);
                })
                .toList();
    }

    private BallotReply answered(BallotCall call, Supplier<BallotReply> act) {
        if (isGone(call)) return gone();
        try {
            return act.get();
        } catch (NoSuchElementException gone) {
            return gone();
        }
    }

    private static boolean isGone(BallotCall call) {
        return call.category().value() == YearSheet.NO_CATEGORY;
    }

    private BallotReply gone() {
        return BallotReply.refused(words.get("ballot.category.gone"));
    }
}
