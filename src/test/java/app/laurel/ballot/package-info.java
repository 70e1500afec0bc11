/** Tests of how ballots are formed, sealed, taken and read. */
@NullMarked
package app.laurel.ballot;

import org.jspecify.annotations.NullMarked;
