/** A community's moderators see what became of its mail and send a refused one again. */
@NullMarked
package app.laurel.notification.ui;

import org.jspecify.annotations.NullMarked;
