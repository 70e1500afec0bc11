/** Tests of what an edition publishes for recounting. */
@NullMarked
package app.laurel.tally.recount;

import org.jspecify.annotations.NullMarked;
