/**
 * What opens without signing in: the way out of announcements, one click in a mail; and where mail is caught instead of sent, the
 * outbox in which anyone reads it.
 */
@NullMarked
package app.laurel.notification.web;

import org.jspecify.annotations.NullMarked;
