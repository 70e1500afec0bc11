/** The clock of a demonstration for its moderators, and the words above every view that nothing here is real. */
@NullMarked
package app.laurel.demonstration.ui;

import org.jspecify.annotations.NullMarked;
