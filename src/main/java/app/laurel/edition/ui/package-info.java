/** The moderators' views of their community's years: the list, the form, and the dialog that moves a date; for members, whether they may vote. */
@NullMarked
package app.laurel.edition.ui;

import org.jspecify.annotations.NullMarked;
