package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_TURNOUT;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.edition.Editions;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.jooq.DSLContext;

/** How many have voted: on record, and by the published figures. */
public class Turnouts {
    private final RecurringTask<Void> round;
    private final Participations participations;
    private final Editions editions;
    private final MovableClock clock;
    private final DSLContext sql;

    Turnouts(
            RecurringTask<Void> participationTask,
            Participations participations,
            Editions editions,
            MovableClock clock,
            DSLContext sql) {
        round = participationTask;
        this.participations = participations;
        this.editions = editions;
        this.clock = clock;
        this.sql = sql;
    }

    /** Moves the clock on until all figures are due, and publishes them as the job does. */
    void publishDue() {
        clock.pass(Participations.PAUSE);
        round.execute(null, null);
    }

    /** The figure that was published last. */
    int of(OpenEdition edition) {
        return participations.of(editions.category(edition.category())).ballots();
    }

    /** How many stand on record as having voted. */
    int onRecord(OpenEdition edition) {
        return sql.fetchCount(BALLOT_TURNOUT, BALLOT_TURNOUT.CATEGORY_ID.eq(edition.category()));
    }
}
