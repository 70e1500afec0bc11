package app.laurel.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mail of the whole installation at one moment, without a word of whose it is.
 *
 * @param waiting how many are not sent yet
 * @param failing how many of them were tried in vain
 * @param oldest since when the oldest of them should be on its way; null where none waits
 * @param refused how many were given up within the last day
 */
public record WaitingMails(
        int waiting, int failing, @Nullable Instant oldest, int refused) {}
