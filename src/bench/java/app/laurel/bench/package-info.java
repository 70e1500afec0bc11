/**
 * How fast the count is and what a badge costs, measured against something else in the same run: DuckDB in process, SQL on the same server, plain
 * reading. Both sides take turns; the results must be equal, or the run fails.
 */
@NullMarked
package app.laurel.bench;

import org.jspecify.annotations.NullMarked;
