/** The mails of a demonstration, for everyone to read; the view does not exist elsewhere. */
@NullMarked
package app.laurel.notification.ui;

import org.jspecify.annotations.NullMarked;
