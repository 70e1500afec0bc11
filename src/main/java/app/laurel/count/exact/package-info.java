/**
 * What the methods share: fractions and sums without rounding, places with ties, how many ballots gave each grade, and why a
 * count is impossible.
 */
@NullMarked
package app.laurel.count.exact;

import org.jspecify.annotations.NullMarked;
