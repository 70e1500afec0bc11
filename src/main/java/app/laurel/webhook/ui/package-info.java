/** Moderators say where their community's news are delivered, and see what came of it. */
@NullMarked
package app.laurel.webhook.ui;

import org.jspecify.annotations.NullMarked;
