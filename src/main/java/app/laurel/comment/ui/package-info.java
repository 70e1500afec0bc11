/** Where members comment, reply and report, and moderators look at what was reported. */
@NullMarked
package app.laurel.comment.ui;

import org.jspecify.annotations.NullMarked;
