package app.laurel.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an edition. A phase holds its first instant and not its last.
 *
 * @param zone in which the dates are read
 * @param publishes null: a moderator presses the button
 */
public record Schedule(
        ZoneId zone,
        Instant nominatingOpens,
        Instant nominatingCloses,
        Instant votingOpens,
        Instant votingCloses,
        @Nullable Instant publishes) {

    /** The date of a milestone; null only for a publication without a date. */
    public @Nullable Instant at(Milestone milestone) {
        return switch (milestone) {
            case NOMINATING_OPENS -> nominatingOpens;
            case NOMINATING_CLOSES -> nominatingCloses;
            case VOTING_OPENS -> votingOpens;
            case VOTING_CLOSES -> votingCloses;
            case PUBLISHES -> publishes;
        };
    }

    /** The same dates with one moved; null only for {@link Milestone#PUBLISHES}. */
    public Schedule with(Milestone milestone, @Nullable Instant date) {
        if (milestone == Milestone.PUBLISHES) {
            return new Schedule(zone, nominatingOpens, nominatingCloses, votingOpens, votingCloses, date);
        }
        if (date == null) throw new IllegalArgumentException("got no date for %s, want one".formatted(milestone));
        return new Schedule(
                zone,
                milestone == Milestone.NOMINATING_OPENS ? date : nominatingOpens,
                milestone == Milestone.NOMINATING_CLOSES ? date : nominatingCloses,
                milestone == Milestone.VOTING_OPENS ? date : votingOpens,
                milestone == Milestone.VOTING_CLOSES ? date : votingCloses,
                publishes);
    }

    /**
     * The same dates with one moved, and everything after it by as many days: each keeps its time of day, also where the clocks change
     * in between.
     */
    public Schedule withFollowing(Milestone first, Instant date) {
        var before = at(first);
        var moved = with(first, date);
        if (before == null) return moved;
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(before, zone), LocalDate.ofInstant(date, zone));
        for (var milestone : Milestone.values()) {
            var at = at(milestone);
            if (milestone.compareTo(first) > 0 && at != null)
                moved = moved.with(milestone, at.atZone(zone).plusDays(days).toInstant());
        }
        return moved;
    }

    /** The first milestone that does not come after the one before it; null if the dates ascend. */
    public @Nullable Milestone firstOutOfOrder() {
        if (!nominatingOpens.isBefore(nominatingCloses)) return Milestone.NOMINATING_CLOSES;
        if (votingOpens.isBefore(nominatingCloses)) return Milestone.VOTING_OPENS;
        if (!votingOpens.isBefore(votingCloses)) return Milestone.VOTING_CLOSES;
        if (publishes != null && publishes.isBefore(votingCloses)) return Milestone.PUBLISHES;
        return null;
    }
}
