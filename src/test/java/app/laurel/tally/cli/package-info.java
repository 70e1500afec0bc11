/** Tests of the command line, from arguments to exit code. */
@NullMarked
package app.laurel.tally.cli;

import org.jspecify.annotations.NullMarked;
