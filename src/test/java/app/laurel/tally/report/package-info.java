/** Tests of what is told beside a count. */
@NullMarked
package app.laurel.tally.report;

import org.jspecify.annotations.NullMarked;
