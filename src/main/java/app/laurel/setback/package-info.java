/**
 * What a batch could not do. One bad row stops one row: the batch sets it aside here, goes on with the rest, and moderators and
 * hosts see what waits. It decides nothing and repeats nothing; when to try again is the batch's own matter.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: id", "base :: text", "base :: ui", "community", "community :: signin"})
@NullMarked
package app.laurel.setback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
