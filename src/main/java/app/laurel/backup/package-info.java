/**
 * A copy of the whole database in one encrypted file, for whoever runs an installation: made while Laurel runs, tried out by restoring
 * it into a schema that is dropped again, and restored into an empty database. It starts without Spring and knows tables only as the
 * server describes them, so that it copies what a newer or older Laurel left. It leaves one line with {@code setback}.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: seal", "base :: start", "base :: text", "embedded", "setback"})
@NullMarked
package app.laurel.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
