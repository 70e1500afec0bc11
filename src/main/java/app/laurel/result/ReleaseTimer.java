package app.laurel.result;

import app.laurel.base.id.EditionId;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sets the task that publishes at a moment, in the transaction that chooses the moment. */
@Component
class ReleaseTimer {
    private final SchedulerClient scheduler;

    ReleaseTimer(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    void set(EditionId edition, Instant at) {
        scheduler.schedule(
                ReleaseTask.DESCRIPTOR
                        .instance(ReleaseTask.instance(edition, at))
                        .build(),
                at,
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }
}
