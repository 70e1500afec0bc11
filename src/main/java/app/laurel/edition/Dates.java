package app.laurel.edition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a person writes them: in the zone's own time, each perhaps missing.
 *
 * @param zone IANA name
 */
public record Dates(
        String zone,
        @Nullable LocalDateTime nominatingOpens,
        @Nullable LocalDateTime nominatingCloses,
        @Nullable LocalDateTime votingOpens,
        @Nullable LocalDateTime votingCloses,
        @Nullable LocalDateTime publishes) {

    /** The dates of a schedule, in its zone. */
    public static Dates of(Schedule schedule) {
        var zone = schedule.zone();
        var publishes = schedule.publishes();
        return new Dates(
                zone.getId(),
                local(schedule.nominatingOpens(), zone),
                local(schedule.nominatingCloses(), zone),
                local(schedule.votingOpens(), zone),
                local(schedule.votingCloses(), zone),
                publishes == null ? null : local(publishes, zone));
    }

    /** The same days and times, a number of years later. */
    public Dates plusYears(int years) {
        return new Dates(
                zone,
                later(nominatingOpens, years),
                later(nominatingCloses, years),
                later(votingOpens, years),
                later(votingCloses, years),
                later(publishes, years));
    }

    /** The moments; null if the zone is unknown or a date is missing that must be there. */
    @Nullable Schedule schedule() {
        if (!isZone(zone)) return null;
        if (nominatingOpens == null || nominatingCloses == null || votingOpens == null || votingCloses == null) {
            return null;
        }
        var in = ZoneId.of(zone);
        return new Schedule(
                in,
                moment(nominatingOpens, in),
                moment(nominatingCloses, in),
                moment(votingOpens, in),
                moment(votingCloses, in),
                publishes == null ? null : moment(publishes, in));
    }

    static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime date, int years) {
        return date == null ? null : date.plusYears(years);
    }
}
