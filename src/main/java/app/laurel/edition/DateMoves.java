package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a date: never one that has come, never into the past, never without a reason. */
@Component
class DateMoves {
    private static final int LONGEST_REASON = 500;

    private final EditionStore store;
    private final MilestoneStore milestones;
    private final MilestoneTimer timer;
    private final AuditTrail audit;
    private final Clock clock;

    DateMoves(EditionStore store, MilestoneStore milestones, MilestoneTimer timer, AuditTrail audit, Clock clock) {
        this.store = store;
        this.milestones = milestones;
        this.timer = timer;
        this.audit = audit;
        this.clock = clock;
    }

    List<DateMove> list(EditionId edition) {
        return milestones.moves(edition);
    }

    void setTimers(Edition edition) {
        timer.setAll(edition);
    }

    /** @param edition locked */
    DateMoveOutcome move(
            Moderator by, Edition edition, Milestone milestone, @Nullable Instant wanted, String givenReason) {
        var now = clock.instant();
        var date = wanted == null ? null : wanted.truncatedTo(ChronoUnit.MILLIS);
        var reason = PlainText.line(givenReason, LONGEST_REASON);
        var refusal = refusal(edition, milestone, date, reason, now);
        if (refusal != null) return refusal;
        var move = new DateMove(milestone, edition.schedule().at(milestone), date, reason, now);
        store.move(edition.id(), edition.schedule().with(milestone, date));
        milestones.addMove(edition.id(), move, by.account());
        timer.set(store.find(edition.id()).orElseThrow(), milestone);
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

    private void record(Moderator by, Edition edition, DateMove move) {
        var facts = Map.of(
                "milestone", move.milestone().name(),
                "from", String.valueOf(move.from()),
                "to", String.valueOf(move.to()));
        audit.record(new Act(
                by.community(), by.account(), "edition.date-moved", "edition/" + edition.id(), move.reason(), facts));
    }
}
