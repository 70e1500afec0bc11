package app.laurel.edition;

import app.laurel.community.Member;
import app.laurel.edition.RollStatus.JoinedLater;
import app.laurel.edition.RollStatus.OnTheRoll;
import app.laurel.edition.RollStatus.SamePerson;
import app.laurel.edition.RollStatus.TooRecent;
import app.laurel.edition.RollStatus.WrittenLater;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Who may vote in a year: members who had joined by the day that the rules name, as it was known when the roll was frozen. Join
 * dates are only ever added to, each with the moment of writing, so a date that is corrected or invented later changes no roll.
 */
@Service
public class Roll {
    private final Clock clock;

    Roll(Clock clock) {
        this.clock = clock;
    }

    /**
     * When the roll of an edition is frozen: at the end of the day that the rules name, but not before nominations open, so that
     * a year whose day lies in the past can still be given its members.
     */
    public static Instant frozenAt(Edition edition) {
        var schedule = edition.schedule();
        var dayEnds = dayEnds(edition.rules(), schedule);
        return dayEnds.isAfter(schedule.nominatingOpens()) ? dayEnds : schedule.nominatingOpens();
    }

    /** When the day ends on which one must have joined. */
    static Instant dayEnds(Rules rules, Schedule schedule) {
        return rules.joinedBy().plusDays(1).atStartOfDay(schedule.zone()).toInstant();
    }

    /** Until when a membership must have been written down to count for the roll: some days before the freeze, if the rules say so. */
    static Instant writtenBy(Edition edition) {
        var days = edition.rules().electorate().daysOnRecord();
        return frozenAt(edition).minus(Duration.ofDays(days)).minusMillis(1);
    }

    /** Whether who joins now still comes onto the roll of an edition. */
    public boolean isOpen(Edition edition) {
        if (clock.instant().isAfter(writtenBy(edition))) return false;
        var zone = edition.schedule().zone();
        return !LocalDate.now(clock.withZone(zone)).isAfter(edition.rules().joinedBy());
    }

    /** Whether the roll of an edition is frozen. */
    public boolean isFrozen(Edition edition) {
        return !clock.instant().isBefore(frozenAt(edition));
    }

    /**
     * Where a member stands; before the freeze as it would be if it were now.
     *
     * @throws AccessDeniedException if the edition is another community's
     */
    public RollStatus of(Member member, Edition edition) {
        OwnYears.own(member, edition);
        var frozenAt = frozenAt(edition);
        var now = clock.instant();
        var joinedBy = edition.rules().joinedBy();
        var writtenBy = writtenBy(edition);
        var written = now.isBefore(writtenBy) ? now : writtenBy;
        var frozen = now.isBefore(frozenAt) ? now : frozenAt.minusMillis(1);
        var known = member.joinedAsKnownAt(written);
        if (known.isPresent() && !known.get().isAfter(joinedBy) && member.belongedAsKnownAt(frozen)) {
            var isSecond = member.isStoodForAt(written, frozen, joinedBy);
            return isSecond ? new SamePerson(known.get()) : new OnTheRoll(known.get());
        }
        if (member.joinedOn().isAfter(joinedBy)) return new JoinedLater(member.joinedOn(), joinedBy);
        if (member.joinWrittenAt().isBefore(frozenAt)) {
            return new TooRecent(
                    member.joinedOn(),
                    member.joinWrittenAt(),
                    edition.rules().electorate().daysOnRecord());
        }
        return new WrittenLater(member.joinedOn(), member.joinWrittenAt(), frozenAt);
    }
}
