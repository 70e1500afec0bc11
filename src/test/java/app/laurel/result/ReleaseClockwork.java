package app.laurel.result;

import app.laurel.OpenEdition;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Instant;

/** The tasks that publish results at their moments. */
public class ReleaseClockwork {
    private final Task<Void> task;

    ReleaseClockwork(Task<Void> resultReleaseTask) {
        task = resultReleaseTask;
    }

    /** The task of this edition and moment runs. */
    public void run(OpenEdition edition, Instant at) {
        var instance = ReleaseTask.instance(edition.id(), at);
        task.execute(ReleaseTask.DESCRIPTOR.instance(instance).build(), null);
    }
}
