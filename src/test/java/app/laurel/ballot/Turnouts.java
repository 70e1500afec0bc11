package app.laurel.ballot;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.edition.Editions;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/** The published figures of how many have voted. */
public class Turnouts {
    private final RecurringTask<Void> round;
    private final Participations participations;
    private final Editions editions;
    private final MovableClock clock;

    Turnouts(
            RecurringTask<Void> participationTask,
            Participations participations,
            Editions editions,
            MovableClock clock) {
        round = participationTask;
        this.participations = participations;
        this.editions = editions;
        this.clock = clock;
    }

    /** Moves the clock on until all figures are due, and publishes them as the job does. */
    void publishDue() {
        clock.pass(Participations.PAUSE);
        round.execute(null, null);
    }

    /** The figure that was published last. */
    int of(OpenEdition edition) {
        return participations.of(editions.get(edition.id())).ballots();
    }
}
