package app.laurel.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail that waits to be sent, and how often that was tried.
 *
 * @param stop absolute address that ends such mail; null for none
 */
record QueuedMail(
        long id, int attempts, MailKind kind, @Nullable String stop, Mail mail) {}
