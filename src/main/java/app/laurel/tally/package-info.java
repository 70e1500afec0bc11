/**
 * Counts an edition after its close: reads the sealed ballots once, one after the other, and hands them to the pure methods in
 * {@code count} under the frozen rules. It decides nothing itself and shows nothing to anybody. Open, because
 * the pure methods must not name a framework, not even to say who may use them.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"base", "base :: id", "shop", "edition", "nomination", "ballot"})
@NullMarked
package app.laurel.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
