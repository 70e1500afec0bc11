package app.laurel.ballot;

import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.base.id.MemberId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One member's cast in one transaction: wait for the voter's other casts, put the ballot into the box, note the day, keep the draft. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MemberCasting {
    private final Polls polls;
    private final Drafts drafts;
    private final BallotBox box;
    private final TurnoutStore turnout;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberCasting(
            Polls polls,
            Drafts drafts,
            BallotBox box,
            TurnoutStore turnout,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.drafts = drafts;
        this.box = box;
        this.turnout = turnout;
        this.events = events;
        this.clock = clock;
    }

    BoothOutcome cast(Member member, Category category, Try now) {
        return polls.open(category)
                .map(poll -> cast(member, poll, now))
                .orElseGet(() -> VotingNotOpen.of(category.edition()));
    }

    private BoothOutcome cast(Member member, Poll poll, Try now) {
        var category = poll.category();
        var key = poll.key();
        var tag = key.tag(new Voter.OfMember(member.id()));
        var locked = drafts.lock(poll, tag, now.version());
        var before = locked.draft();
        if (before.lastTry().equals(now.id())) return repeated(before, now);
        if (before.kept().version() != now.version()) return new NewerElsewhere(before.kept());
        var choice = now.answers().choice(poll.criteria());
        return switch (box.cast(poll, tag, locked.ballot(), choice)) {
            case VotingNotOpen closed -> closed;
            case CastOutcome.Counted counted -> {
                note(member, category, before.kept(), now);
                var next = next(before.kept(), now, counted);
                drafts.replace(category, key, tag, new Draft(next, now.id()));
                if (counted.changed())
                    events.publishEvent(new BallotCast(category.edition().id(), member.id(), clock.instant()));
                yield new Saved(next);
            }
        };
    }

    /**
     * Leaves nothing of a member who goes: while ballots are taken, the ballot is taken back, and the draft emptied, but not removed:
     * a cast that is on its way, and asks no more who is a member, meets a version that nobody can have seen.
     */
    void forget(MemberId member, Category category) {
        var now = clock.instant();
        var isOn = category.takesVotesAt(now) || category.takesVotesAt(now.minus(Poll.GRACE));
        var poll = isOn ? polls.open(category).orElse(null) : null;
        if (poll == null || !poll.takesBallotsAt(now)) {
            drafts.remove(category.id(), member);
            return;
        }
        var tag = poll.key().tag(new Voter.OfMember(member));
        var locked = drafts.lock(poll, tag, 0);
        if (locked.ballot().isPresent()) {
            box.cast(poll, tag, locked.ballot(), Answers.NONE.choice(poll.criteria()));
            turnout.withdrew(category.id(), member);
        }
        drafts.empty(poll, tag, locked.draft());
    }

    private static BoothOutcome repeated(Draft before, Try now) {
        if (!now.withdraws() && !before.isSame(now.id(), now.answers())) {
            throw new IllegalArgumentException("got a try's id with other answers than the first time");
        }
        return new Saved(before.kept());
    }

    /** A voter whose ballot stands was noted when it was first cast; unless that was on paper, which it is no more. */
    private void note(Member member, Category category, SavedBallot before, Try now) {
        if (now.takesBack()) turnout.withdrew(category.id(), member.id());
        else if (before.cast() == null || category.rules().electorate().paperBallots()) {
            var day = LocalDate.ofInstant(clock.instant(), category.schedule().zone());
            turnout.voted(category.id(), member.id(), day);
        }
    }

    private SavedBallot next(SavedBallot before, Try now, CastOutcome.Counted counted) {
        var answers = now.withdraws() ? before.answers() : now.answers();
        return new SavedBallot(
                before.version() + 1, answers, now.takesBack() ? null : cast(before.cast(), now, counted));
    }

    /** The same ballot cast again keeps its number and its time. */
    private SavedBallot.Cast cast(SavedBallot.@Nullable Cast before, Try now, CastOutcome.Counted counted) {
        if (before != null && !counted.changed()) {
            return new SavedBallot.Cast(now.answers(), before.number(), before.at());
        }
        return new SavedBallot.Cast(now.answers(), ReceiptNumber.of(counted.commitment()), clock.instant());
    }

    /**
     * One cast as the voter asked for it.
     *
     * @param version that the voter saw
     * @param id the same for the same attempt sent again
     * @param withdraws takes the ballot back and leaves the answers
     */
    record Try(int version, String id, Answers answers, boolean withdraws) {
        Try {
            TryId.require(id);
        }

        boolean takesBack() {
            return withdraws || answers.isBlank();
        }
    }
}
