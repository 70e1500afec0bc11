/**
 * The counting of Laurel: every method exact, on whole numbers and fractions, and free of any framework, so that anyone
 * can recount. Shops and nominees are numbers here; names, people and storage live elsewhere. Nothing in this package
 * decides a place by floating point.
 */
@NullMarked
package app.laurel.tally.count;

import org.jspecify.annotations.NullMarked;
