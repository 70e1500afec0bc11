/** The way out of announcements: one click in a mail, without signing in. */
@NullMarked
package app.laurel.notification.web;

import org.jspecify.annotations.NullMarked;
