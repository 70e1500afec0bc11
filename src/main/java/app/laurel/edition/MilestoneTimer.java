package app.laurel.edition;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets one waiting task for each date, in the transaction that sets the date. */
@Component
class MilestoneTimer {
    private final SchedulerClient scheduler;
    private final EditionStore editions;
    private final MilestoneStore milestones;

    MilestoneTimer(SchedulerClient scheduler, EditionStore editions, MilestoneStore milestones) {
        this.scheduler = scheduler;
        this.editions = editions;
        this.milestones = milestones;
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

    /** A date without a task, as a restored database may have, would pass unnoticed: every start makes sure. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void setMissing() {
        for (var id : milestones.unfinished()) {
            var passed = milestones.passed(id);
            var edition = editions.find(id).orElseThrow();
            for (var milestone : Milestone.values()) {
                if (!passed.contains(milestone)) set(edition, milestone);
            }
        }
    }
}
