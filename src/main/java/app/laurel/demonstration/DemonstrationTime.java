package app.laurel.demonstration;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.InventedOnly;
import app.laurel.community.Moderator;
import app.laurel.community.signin.OpenDoor;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The time of a demonstration, the same for all its communities. Moderators move it on; what waits for a date happens within a
 * second or two, and sessions are carried along. It survives restarts and never goes back.
 */
@Service
@InventedOnly
public class DemonstrationTime {
    /** How far ahead of the real time it may run. */
    public static final Duration FARTHEST = Duration.ofDays(3 * 365);

    private final DemonstrationClock clock;
    private final DemonstrationStore store;
    private final OpenDoor door;
    private final Editions editions;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    DemonstrationTime(
            DemonstrationOccasion occasion,
            DemonstrationStore store,
            OpenDoor door,
            Editions editions,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.clock = occasion.clock();
        this.store = store;
        this.door = door;
        this.editions = editions;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whether this database was filled by us; a trial run that people filled themselves keeps the real time. */
    @Transactional(readOnly = true)
    public boolean isThere() {
        return store.find().isPresent();
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }

    /** How far it runs ahead of the real time. */
    public Duration ahead() {
        return clock.ahead();
    }

    /** The earliest date of a community that is still to come. */
    public Optional<NextDate> next(CommunityId community) {
        return editions.listOf(community).stream().flatMap(this::toCome).min(Comparator.comparing(NextDate::at));
    }

    /**
     * Moves it on to a moment. One call at a time, so that two presses of a button to a date are not two jumps.
     *
     * @throws IllegalStateException if this database was not filled by us
     */
    public synchronized MoveOutcome moveTo(Moderator by, Instant moment) {
        var now = clock.instant();
        if (!moment.isAfter(now)) return new MoveOutcome.NotBack(now);
        var jump = Duration.between(now, moment);
        var ahead = clock.ahead().plus(jump);
        if (ahead.compareTo(FARTHEST) > 0) return new MoveOutcome.TooFar(FARTHEST);
        transaction.executeWithoutResult(status -> {
            if (store.find().isEmpty()) throw new IllegalStateException("only invented time is moved");
            store.runAhead(ahead);
            door.carryAlong(jump);
            audit.record(new Act(
                    by.community(),
                    by.account(),
                    "demonstration.clock-moved",
                    "demonstration",
                    null,
                    Map.of("to", moment.toString())));
        });
        clock.runAhead(ahead);
        return new MoveOutcome.Moved(clock.instant());
    }

    private Stream<NextDate> toCome(Edition edition) {
        var now = clock.instant();
        var dates = new ArrayList<NextDate>();
        for (var milestone : Milestone.values()) {
            var at = edition.schedule().at(milestone);
            if (at != null && at.isAfter(now) && edition.publishedAt() == null) {
                dates.add(new NextDate(edition, milestone, at));
            }
        }
        return dates.stream();
    }

    /** What came of moving the clock of a demonstration. */
    public sealed interface MoveOutcome {
        /** It is that moment now, for everybody. */
        record Moved(Instant now) implements MoveOutcome {}

        /** It is later already. What was counted, signed or published then would stand before its time, so no clock goes back. */
        record NotBack(Instant now) implements MoveOutcome {}

        /** Farther than a demonstration reaches. */
        record TooFar(Duration farthest) implements MoveOutcome {}
    }
}
