/**
 * What a ballot with grades says, as the methods read it, and the two methods that add grades up: the average drawn towards
 * the mean of all, and votes and marks.
 */
@NullMarked
package app.laurel.count.ratings;

import org.jspecify.annotations.NullMarked;
