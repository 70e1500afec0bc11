package app.laurel.notification;

import app.laurel.base.id.MailId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits to be sent, and how often that was tried.
 *
 * @param stop absolute address that ends such mail; null for none
 */
record QueuedMail(
        MailId id, int attempts, MailKind kind, @Nullable String stop, Mail mail) {}
