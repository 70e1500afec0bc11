/** The tree of the public record, against a recursion written apart, published vectors, and whoever wants to deceive. */
@NullMarked
package app.laurel.ledger.merkle;

import org.jspecify.annotations.NullMarked;
