/**
 * The command line of the count: reads ballots from files, counts them with {@code tally.count} and writes one JSON
 * document. Starts without Spring, database or web server, so that anyone can recount anywhere.
 */
@NullMarked
package app.laurel.tally.cli;

import org.jspecify.annotations.NullMarked;
