package app.laurel.edition;

import static java.util.Objects.requireNonNull;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.PublicNames;
import app.laurel.community.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a date: never one that has come, never into the past, never without a reason, and by two people once voting has opened. */
@Component
class DateMoves {
    private static final int LONGEST_REASON = 500;

    private final EditionStore store;
    private final MilestoneStore milestones;
    private final MilestoneTimer timer;
    private final Proposals proposals;
    private final PublicNames names;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: a move is checked, asked for or written, and shown with who made it. */
    DateMoves(
            EditionStore store,
            MilestoneStore milestones,
            MilestoneTimer timer,
            Proposals proposals,
            PublicNames names,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.milestones = milestones;
        this.timer = timer;
        this.proposals = proposals;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    List<DateMove> list(Edition edition) {
        return milestones.moves(edition.id()).stream()
                .map(it -> it.move().by(by(edition, it)))
                .toList();
    }

    private List<Signature> by(Edition edition, MilestoneStore.Moved moved) {
        var move = moved.move();
        // why: what moved along with an earlier date was decided with that one
        return Arrays.stream(Milestone.values())
                .filter(it -> it.compareTo(move.milestone()) <= 0)
                .map(it -> names.of(edition.community(), DateMoved.object(edition, it), moved.by(), move.movedAt()))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    void setTimers(Edition edition) {
        timer.setAll(edition);
    }

    /**
     * Moves a date, or asks for it where voting has opened: from then on a date decides who still votes.
     *
     * @param edition locked
     */
    DateMoveOutcome move(
            Moderator by, Edition edition, Milestone milestone, @Nullable Instant wanted, String givenReason) {
        var now = clock.instant();
        return move(by, edition, List.of(wanted(edition, milestone, wanted, givenReason, now)), now);
    }

    /** The same of a date and everything after it, by as many days. */
    DateMoveOutcome moveFollowing(
            Moderator by, Edition edition, Milestone first, @Nullable Instant wanted, String givenReason) {
        if (wanted == null) return move(by, edition, first, null, givenReason);
        var now = clock.instant();
        var shifted = edition.schedule().withFollowing(first, wanted);
        var moves = Stream.concat(
                        Stream.of(first), Arrays.stream(Milestone.values()).filter(it -> it != first))
                .filter(it -> it == first
                        || !Objects.equals(shifted.at(it), edition.schedule().at(it)))
                .map(it -> wanted(edition, it, shifted.at(it), givenReason, now))
                .toList();
        return move(by, edition, moves, now);
    }

    /** Brings a date of a rehearsal to this moment, and what follows with it: without a second person. */
    void bring(Moderator by, Edition edition, Milestone first, Instant now, String reason) {
        var shift = Duration.between(requireNonNull(edition.schedule().at(first)), now);
        var moves = Arrays.stream(Milestone.values())
                .filter(it -> it.compareTo(first) >= 0 && edition.schedule().at(it) != null)
                .map(it -> wanted(
                        edition, it, requireNonNull(edition.schedule().at(it)).plus(shift), reason, now))
                .toList();
        write(edition, moves, by.account());
    }

    private DateMoveOutcome move(Moderator by, Edition edition, List<DateMove> moves, Instant now) {
        var refusal = MoveCheck.refusal(edition, moves, now);
        if (refusal != null) return refusal;
        if (edition.hasOpenedAt(now)) {
            return new DateMoveOutcome.Waits(proposals.ask(by, DateMoved.act(edition, moves)));
        }
        return write(edition, moves, by.account());
    }

    /**
     * Moves dates as two people decided it; empty when something stands in the way by now.
     *
     * @param edition locked
     * @param wanted the dates that move, the first of them as asked for
     */
    Optional<DateMoveOutcome.Moved> move(Decision decision, Edition edition, List<DateMove> wanted) {
        var now = decision.at();
        var moves = wanted.stream()
                .map(it -> wanted(edition, it.milestone(), it.to(), decision.reason(), now))
                .toList();
        if (MoveCheck.refusal(edition, moves, now) != null) return Optional.empty();
        return Optional.of(write(edition, moves, decision.second()));
    }

    private static DateMove wanted(
            Edition edition, Milestone milestone, @Nullable Instant wanted, String givenReason, Instant now) {
        var date = wanted == null ? null : wanted.truncatedTo(ChronoUnit.MILLIS);
        var reason = PlainText.line(givenReason, LONGEST_REASON);
        return new DateMove(milestone, edition.schedule().at(milestone), date, reason, now, List.of());
    }

    private DateMoveOutcome.Moved write(Edition edition, List<DateMove> moves, AccountId by) {
        store.move(edition.id(), MoveCheck.after(edition.schedule(), moves));
        var moved = store.find(edition.id()).orElseThrow();
        for (var move : moves) {
            milestones.addMove(edition.id(), move, by);
            timer.set(moved, move.milestone());
            record(by, edition, move);
        }
        return new DateMoveOutcome.Moved(
                moves.getFirst().from(), moves.getFirst().to());
    }

    private void record(AccountId by, Edition edition, DateMove move) {
        var facts =
                Map.of("milestone", move.milestone().name(), "from", written(move.from()), "to", written(move.to()));
        audit.record(new Act(edition.community(), by, "edition.date-moved", edition.object(), move.reason(), facts));
    }

    private static String written(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
