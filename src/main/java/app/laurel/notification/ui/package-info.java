/**
 * Two views of mail: a community's moderators see what became of theirs and send a refused one again; where mail is caught instead
 * of sent, anyone reads it in the outbox, which does not exist elsewhere.
 */
@NullMarked
package app.laurel.notification.ui;

import org.jspecify.annotations.NullMarked;
