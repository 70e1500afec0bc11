package app.laurel.edition;

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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        var object = DateMoved.object(edition, move.milestone());
        return names.of(edition.community(), object, moved.by(), move.movedAt());
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
        var move = wanted(edition, milestone, wanted, givenReason, now);
        var refusal = refusal(edition, milestone, move.to(), move.reason(), now);
        if (refusal != null) return refusal;
        if (edition.hasOpenedAt(now)) return new DateMoveOutcome.Waits(proposals.ask(by, DateMoved.act(edition, move)));
        return write(edition, move, by.account());
    }

    /**
     * Moves a date as two people decided it; empty when something stands in the way by now.
     *
     * @param edition locked
     */
    Optional<DateMoveOutcome.Moved> move(
            Decision decision, Edition edition, Milestone milestone, @Nullable Instant wanted) {
        var now = decision.at();
        var move = wanted(edition, milestone, wanted, decision.reason(), now);
        if (refusal(edition, milestone, move.to(), move.reason(), now) != null) return Optional.empty();
        return Optional.of(write(edition, move, decision.second()));
    }

    private static DateMove wanted(
            Edition edition, Milestone milestone, @Nullable Instant wanted, String givenReason, Instant now) {
        var date = wanted == null ? null : wanted.truncatedTo(ChronoUnit.MILLIS);
        var reason = PlainText.line(givenReason, LONGEST_REASON);
        return new DateMove(milestone, edition.schedule().at(milestone), date, reason, now, List.of());
    }

    private DateMoveOutcome.Moved write(Edition edition, DateMove move, AccountId by) {
        store.move(edition.id(), edition.schedule().with(move.milestone(), move.to()));
        milestones.addMove(edition.id(), move, by);
        timer.set(store.find(edition.id()).orElseThrow(), move.milestone());
        record(by, edition, move);
        return new DateMoveOutcome.Moved(move.from(), move.to());
    }

    private static @Nullable DateMoveOutcome refusal(
            Edition edition, Milestone milestone, @Nullable Instant date, String reason, Instant now) {
        var from = edition.schedule().at(milestone);
        if (from != null && !now.isBefore(from)) return new DateMoveOutcome.Passed(milestone, from);
        var published = edition.publishedAt();
        if (published != null) return new DateMoveOutcome.Passed(milestone, published);
        if (Objects.equals(from, date)) return new DateMoveOutcome.Unchanged();
        if (date == null && milestone != Milestone.PUBLISHES) return new DateMoveOutcome.DateMissing();
        if (date != null && date.isBefore(now)) return new DateMoveOutcome.IntoThePast(now);
        if (date != null && date.isAfter(now.plus(DraftCheck.FARTHEST))) return new DateMoveOutcome.TooFar();
        var wrong = edition.schedule().with(milestone, date).firstOutOfOrder();
        if (wrong != null) return new DateMoveOutcome.OutOfOrder(wrong);
        var isIntoTheRoll = milestone == Milestone.VOTING_OPENS
                && date != null
                && date.isBefore(Roll.dayEnds(edition.rules(), edition.schedule()));
        if (isIntoTheRoll)
            return new DateMoveOutcome.BeforeTheRoll(edition.rules().joinedBy());
        return reason.isEmpty() ? new DateMoveOutcome.ReasonMissing() : null;
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
