package app.laurel.operation.figure;

import app.laurel.backup.MadeCopy;
import app.laurel.notification.WaitingMails;
import app.laurel.operation.Job;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the database said when figures were asked for.
 *
 * @param mails null where it did not answer
 * @param signedIn in how many browsers anybody is signed in
 * @param jobs by name
 * @param troubled how many of them somebody should look at
 * @param copy null where none was made
 */
record Reading(
        @Nullable WaitingMails mails,
        int signedIn,
        Map<String, Job> jobs,
        long troubled,
        @Nullable MadeCopy copy) {
    static final Reading NONE = new Reading(null, 0, Map.of(), 0, null);

    /** Whether the database answered. */
    boolean isAnswered() {
        return mails != null;
    }
}
