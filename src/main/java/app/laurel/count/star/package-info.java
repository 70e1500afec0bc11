/**
 * Score, then automatic runoff: STAR for one winner and Bloc STAR for several, with the official order of breaking ties.
 */
@NullMarked
package app.laurel.count.star;

import org.jspecify.annotations.NullMarked;
