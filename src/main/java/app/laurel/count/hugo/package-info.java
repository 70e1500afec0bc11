/**
 * Nominations to a shortlist: E Pluribus Hugo with its shares and rounds, as the constitution of the World Science Fiction
 * Society has it, its variant with the shares of Sainte-Laguë, and the plain count of ballots.
 */
@NullMarked
package app.laurel.count.hugo;

import org.jspecify.annotations.NullMarked;
