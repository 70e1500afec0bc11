/**
 * What is shown beside a count and never decides it: intervals, the bootstrap of the ranking, and what other methods would
 * have found. The only place of the counting where floating point may be used, for intervals.
 */
@NamedInterface("report")
@NullMarked
package app.laurel.tally.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
