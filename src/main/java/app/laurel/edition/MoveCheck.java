package app.laurel.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the way of dates that are to move together, looked at as they would be afterwards. */
final class MoveCheck {
    private MoveCheck() {}

    /** The dates once these have moved. */
    static Schedule after(Schedule schedule, List<DateMove> moves) {
        var after = schedule;
        for (var move : moves) after = after.with(move.milestone(), move.to());
        return after;
    }

    /** Null where nothing stands in the way. */
    static @Nullable DateMoveOutcome refusal(Edition edition, List<DateMove> moves, Instant now) {
        for (var move : moves) {
            var refusal = refusal(edition, move, now);
            if (refusal != null) return refusal;
        }
        var after = after(edition.schedule(), moves);
        var wrong = after.firstOutOfOrder();
        if (wrong != null) return new DateMoveOutcome.OutOfOrder(wrong);
        var opensMoves = moves.stream().anyMatch(it -> it.milestone() == Milestone.VOTING_OPENS);
        if (opensMoves && after.votingOpens().isBefore(Roll.dayEnds(edition.rules(), edition.schedule())))
            return new DateMoveOutcome.BeforeTheRoll(edition.rules().joinedBy());
        return moves.getFirst().reason().isEmpty() ? new DateMoveOutcome.ReasonMissing() : null;
    }

    private static @Nullable DateMoveOutcome refusal(Edition edition, DateMove move, Instant now) {
        var from = move.from();
        var date = move.to();
        if (from != null && !now.isBefore(from)) return new DateMoveOutcome.Passed(move.milestone(), from);
        var published = edition.publishedAt();
        if (published != null) return new DateMoveOutcome.Passed(move.milestone(), published);
        if (Objects.equals(from, date)) return new DateMoveOutcome.Unchanged();
        if (date == null && move.milestone() != Milestone.PUBLISHES) return new DateMoveOutcome.DateMissing();
        if (date != null && date.isBefore(now)) return new DateMoveOutcome.IntoThePast(now);
        var isFar = date != null && date.isAfter(now.plus(DraftCheck.FARTHEST));
        return isFar ? new DateMoveOutcome.TooFar() : null;
    }
}
