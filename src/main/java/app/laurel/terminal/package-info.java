/**
 * The command line of the count: reads ballots from files, counts them with {@code count} and writes one JSON document.
 * Starts without Spring, database or web server, so that anyone can recount anywhere.
 */
@ApplicationModule(allowedDependencies = {"base", "count", "tally :: document"})
@NullMarked
package app.laurel.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
