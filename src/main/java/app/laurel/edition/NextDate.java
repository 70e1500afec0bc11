package app.laurel.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The date of a year that comes next.
 *
 * @param days until then as a calendar counts them in the year's zone: 0 today, 1 tomorrow
 */
public record NextDate(Milestone milestone, Instant at, int days) {
    /** The first date that is still to come; empty after the last, and once the result is out. */
    public static Optional<NextDate> of(Edition edition, Instant now) {
        if (edition.publishedAt() != null) return Optional.empty();
        return Arrays.stream(Milestone.values())
                .flatMap(it -> of(edition.schedule(), it, now).stream())
                .findFirst();
    }

    private static Optional<NextDate> of(Schedule schedule, Milestone milestone, Instant now) {
        var at = schedule.at(milestone);
        if (at == null || !now.isBefore(at)) return Optional.empty();
        var today = LocalDate.ofInstant(now, schedule.zone());
        var days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(at, schedule.zone()));
        return Optional.of(new NextDate(milestone, at, Math.toIntExact(days)));
    }
}
