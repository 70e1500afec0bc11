package app.laurel.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mail of the whole installation at one moment, without a word of whose it is.
 *
 * @param waiting how many are not sent yet
 * @param failing how many of them were tried in vain
 * @param refused how many were given up within the last day
 * @param due since when the first of those whose time has come should be on its way; null where there is none
 * @param failingSince since when the oldest waits of those that were tried in vain; null where there is none
 * @param lastSent when the server last took one, as far as it is still known
 */
public record WaitingMails(
        int waiting,
        int failing,
        int refused,
        @Nullable Instant due,
        @Nullable Instant failingSince,
        @Nullable Instant lastSent) {
    /**
     * Since when no mail goes out, as far as mail that waits can say. One mailbox that is full is not that: others were sent since.
     */
    public @Nullable Instant stuckSince() {
        if (failingSince == null || (lastSent != null && lastSent.isAfter(failingSince))) return due;
        return due == null || failingSince.isBefore(due) ? failingSince : due;
    }
}
