/**
 * The gate before all work: how much of each kind may be in progress, who waits, and who is asked in time to come again. It knows
 * addresses and no module; nobody reads from it but the request that passes.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: seal", "base :: text", "base :: web", "ratelimit"})
@NullMarked
package app.laurel.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
