/**
 * Majority judgment as Balinski and Laraki define it, over shares of those who judged, and what becomes of judgments that
 * are missing.
 */
@NullMarked
package app.laurel.count.majority;

import org.jspecify.annotations.NullMarked;
