/**
 * The command line. {@code count} and {@code recount} read ballots from files, count them with the module {@code count} and start
 * without Spring, database or web server, so that anyone can recount anywhere; {@code verify-credential} checks a credential as
 * offline. {@code import} hands a file to the modules that
 * take one, {@code reset-factors} helps whoever lost a second factor, and {@code rotate-key} changes the master key, beside an
 * installation that may be running.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: csv",
            "base :: seal",
            "base :: start",
            "base :: text",
            "count",
            "credential",
            "tally :: document",
            "community",
            "community :: signin",
            "edition"
        })
@NullMarked
package app.laurel.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
