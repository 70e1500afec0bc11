package app.laurel.demonstration;

import app.laurel.demonstration.Story.StoryYear;
import app.laurel.edition.Dates;
import app.laurel.edition.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;

/** When everything of one invented year happens, counted from the moment at which the demonstration began. */
final class Timeline {
    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    private final DemonstrationClock clock;
    private final StoryYear year;
    private final ZoneId zone;
    private final Instant begun;

    Timeline(DemonstrationClock clock, Story story, StoryYear year, Instant begun) {
        this.clock = clock;
        this.year = year;
        this.zone = ZoneId.of(story.zone());
        this.begun = begun;
    }

    /** The day on which the demonstration began, where the community is. */
    LocalDate today() {
        return LocalDate.ofInstant(begun, zone);
    }

    /** The moment at which the demonstration began. */
    Instant begun() {
        return begun;
    }

    int year() {
        return today().getYear() - year.ago();
    }

    Dates dates() {
        return new Dates(
                zone.getId(),
                local(Milestone.NOMINATING_OPENS),
                local(Milestone.NOMINATING_CLOSES),
                local(Milestone.VOTING_OPENS),
                local(Milestone.VOTING_CLOSES),
                local(Milestone.PUBLISHES));
    }

    LocalDate day(Milestone milestone) {
        return local(milestone).toLocalDate();
    }

    Instant at(Milestone milestone) {
        return local(milestone).atZone(zone).toInstant();
    }

    boolean hasCome(Milestone milestone) {
        return !at(milestone).isAfter(begun);
    }

    /** A moment between the two, or before the demonstration began if the second is still to come: the {@code part}th of all. */
    Instant between(Milestone from, Milestone to, int part, int all) {
        var end = hasCome(to) ? at(to) : begun;
        return at(from).plus(Duration.between(at(from), end).dividedBy(all + 1L).multipliedBy(part + 1L));
    }

    /** Does something as of a moment. */
    void runAt(Instant moment, Runnable act) {
        clock.runAt(moment, act);
    }

    /** The result of doing something as of a moment. */
    <T> T callAt(Instant moment, Supplier<T> act) {
        return clock.callAt(moment, act);
    }

    private LocalDateTime local(Milestone milestone) {
        var opens = milestone != Milestone.NOMINATING_CLOSES && milestone != Milestone.VOTING_CLOSES;
        return today().plusDays(Objects.requireNonNull(year.days().get(milestone)))
                .atTime(opens ? OPENS : CLOSES);
    }
}
