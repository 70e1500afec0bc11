package app.laurel.notification;

import app.laurel.base.id.EditionId;
import app.laurel.edition.Editions;
import app.laurel.notification.RoundStore.Round;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the reminders: three days and three hours before voting ends. A date that is moved a little makes no second one. */
@Component
class Reminders {
    static final Duration DAYS = Duration.ofDays(3);
    static final Duration HOURS = Duration.ofHours(3);

    private final RoundStore store;
    private final Editions editions;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(RoundStore store, Editions editions, Setbacks setbacks, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void beginDue() {
        for (var id : editions.listVoting(clock.instant())) {
            setbacks.attempt(
                    new Piece("reminder", "edition/" + id, null),
                    () -> transaction.executeWithoutResult(status -> beginDue(id)));
        }
    }

    private void beginDue(EditionId id) {
        var schedule = editions.get(id).schedule();
        var soon = schedule.votingCloses().minus(HOURS);
        if (isDue(soon, schedule.votingOpens())) begin(new Round(id, MailKind.REMINDER_HOURS, soon), HOURS);
        else {
            var early = schedule.votingCloses().minus(DAYS);
            if (isDue(early, schedule.votingOpens())) begin(new Round(id, MailKind.REMINDER_DAYS, early), DAYS);
        }
    }

    private void begin(Round round, Duration before) {
        store.begin(round, round.dueAt().minus(before));
    }

    /** Where voting is shorter than that, its opening said it all. */
    private boolean isDue(Instant at, Instant opened) {
        return at.isAfter(opened) && !clock.instant().isBefore(at);
    }
}
