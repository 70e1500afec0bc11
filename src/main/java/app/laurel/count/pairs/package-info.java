/**
 * Methods that compare candidates two by two: Schulze and ranked pairs, over one matrix of pairs.
 */
@NullMarked
package app.laurel.count.pairs;

import org.jspecify.annotations.NullMarked;
