/** The page at the desk on which a year is played, and the bar above every page of a rehearsal. */
@NullMarked
package app.laurel.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
