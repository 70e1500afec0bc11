/**
 * What every module stands on: languages and texts, the installation's settings, time, sealing of secrets. It knows nobody, so
 * that anybody may use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
