package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.ballot.BoothReply.Done;
import app.laurel.ballot.BoothTurn.ToCast;
import app.laurel.ballot.BoothTurn.ToSave;
import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was decided for several voters: the ballots into the box, the days of voting, the drafts, and that receipts are due. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BoothWriting {
    private final Casting casting;
    private final Drafts drafts;
    private final TurnoutStore turnout;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoothWriting(Casting casting, Drafts drafts, TurnoutStore turnout, ApplicationEventPublisher events, Clock clock) {
        this.casting = casting;
        this.drafts = drafts;
        this.turnout = turnout;
        this.events = events;
        this.clock = clock;
    }

    /** Writes all of it, and adds the answers. */
    void write(Poll poll, List<BoothTurn> turns, Map<MemberId, BoothReply> replies) {
        var casts = of(turns, ToCast.class);
        var saves = of(turns, ToSave.class);
        var next = new HashMap<VoterTag, Draft>();
        var stand = cast(poll, casts);
        for (var turn : casts) {
            var kept = next(turn, requireNonNull(stand.get(turn.tag())));
            next.put(turn.tag(), new Draft(kept, turn.asked().id()));
            replies.put(turn.asked().voter(), new Done(new Saved(kept)));
        }
        for (var turn : saves) {
            if (turn.isFirst()) continue;
            next.put(turn.tag(), new Draft(turn.next(), turn.asked().id()));
            replies.put(turn.asked().voter(), new Done(new Saved(turn.next())));
        }
        drafts.put(poll, next);
        begin(poll, saves.stream().filter(ToSave::isFirst).toList(), replies);
    }

    private Map<VoterTag, CastOutcome.Counted> cast(Poll poll, List<ToCast> casts) {
        if (casts.isEmpty()) return Map.of();
        var choices = new TreeMap<VoterTag, Choice>();
        var present = new HashMap<VoterTag, SealedBallot>();
        for (var turn : casts) {
            choices.put(turn.tag(), turn.choice());
            turn.ballot().ifPresent(it -> present.put(turn.tag(), it));
        }
        var stand = casting.cast(poll, choices, present);
        noteDays(poll, casts);
        var changed = casts.stream()
                .filter(it -> requireNonNull(stand.get(it.tag())).changed())
                .map(it -> it.asked().voter())
                .toList();
        if (!changed.isEmpty()) {
            events.publishEvent(new BallotsCast(poll.category().edition().id(), changed, clock.instant()));
        }
        return stand;
    }

    /** A voter whose ballot stands was noted when it was first cast; unless that was on paper, which it is no more. */
    private void noteDays(Poll poll, List<ToCast> casts) {
        var category = poll.category();
        var day = LocalDate.ofInstant(clock.instant(), category.schedule().zone());
        var paper = category.rules().electorate().paperBallots();
        var voted = new ArrayList<MemberId>();
        var withdrew = new ArrayList<MemberId>();
        for (var turn : casts) {
            if (turn.asked().takesBack()) withdrew.add(turn.asked().voter());
            else if (paper || turn.before().cast() == null)
                voted.add(turn.asked().voter());
        }
        turnout.voted(category.id(), voted, day);
        turnout.withdrew(category.id(), withdrew);
    }

    private SavedBallot next(ToCast turn, CastOutcome.Counted counted) {
        var before = turn.before();
        var asked = turn.asked();
        var answers = asked.act() == BoothTry.Act.WITHDRAW ? before.answers() : asked.answers();
        return new SavedBallot(
                before.version() + 1, answers, asked.takesBack() ? null : cast(before.cast(), answers, counted));
    }

    /** The same ballot cast again keeps its number and its time. */
    private SavedBallot.Cast cast(SavedBallot.@Nullable Cast before, Answers answers, CastOutcome.Counted counted) {
        if (before != null && !counted.changed()) return new SavedBallot.Cast(answers, before.number(), before.at());
        return new SavedBallot.Cast(answers, ReceiptNumber.of(counted.commitment()), clock.instant());
    }

    /** What a voter saves first; another device may have been quicker since it was looked. */
    private void begin(Poll poll, List<ToSave> saves, Map<MemberId, BoothReply> replies) {
        if (saves.isEmpty()) return;
        var first = new HashMap<VoterTag, Draft>();
        for (var turn : saves)
            first.put(turn.tag(), new Draft(turn.next(), turn.asked().id()));
        var begun = drafts.begin(poll, first);
        for (var turn : saves) {
            var outcome = begun.contains(turn.tag())
                    ? new Saved(turn.next())
                    : new NewerElsewhere(
                            drafts.read(poll.category(), poll.key(), turn.tag()).kept());
            replies.put(turn.asked().voter(), new Done(outcome));
        }
    }

    private static <T extends BoothTurn> List<T> of(List<BoothTurn> turns, Class<T> kind) {
        return turns.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
