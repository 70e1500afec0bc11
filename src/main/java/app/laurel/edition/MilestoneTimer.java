package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.setback.Setbacks;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets one waiting task for each date, in the transaction that sets the date. */
@Component
class MilestoneTimer {
    private final SchedulerClient scheduler;
    private final EditionStore editions;
    private final MilestoneStore milestones;
    private final EditionPieces pieces;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;

    MilestoneTimer(
            SchedulerClient scheduler,
            EditionStore editions,
            MilestoneStore milestones,
            EditionPieces pieces,
            Setbacks setbacks,
            TransactionTemplate transaction) {
        this.scheduler = scheduler;
        this.editions = editions;
        this.milestones = milestones;
        this.pieces = pieces;
        this.setbacks = setbacks;
        this.transaction = transaction;
    }

    void setAll(Edition edition) {
        for (var milestone : Milestone.values()) {
            set(edition, milestone);
        }
    }

    /** Sets the task of a date, if there is one and it is not set already. */
    void set(Edition edition, Milestone milestone) {
        var at = edition.schedule().at(milestone);
        if (at == null) return;
        var name = MilestoneTask.instance(edition.id(), milestone, at);
        scheduler.schedule(MilestoneTask.DESCRIPTOR.instance(name).build(), at, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    /** A date without a task, as a restored database may have, would pass unnoticed: every start makes sure, year by year. */
    @EventListener(ApplicationReadyEvent.class)
    void setMissing() {
        var unfinished = transaction.execute(status -> milestones.unfinished());
        for (var id : unfinished == null ? List.<EditionId>of() : unfinished) {
            setbacks.attempt(
                    pieces.of("milestones", id), () -> transaction.executeWithoutResult(status -> setMissing(id)));
        }
    }

    private void setMissing(EditionId id) {
        var passed = milestones.passed(id);
        var edition = editions.find(id).orElseThrow();
        for (var milestone : Milestone.values()) {
            if (!passed.contains(milestone)) set(edition, milestone);
        }
    }
}
