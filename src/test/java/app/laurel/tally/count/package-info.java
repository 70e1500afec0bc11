/** Tests of the counting: by the book a second time, by algebra, and by hand. */
@NullMarked
package app.laurel.tally.count;

import org.jspecify.annotations.NullMarked;
