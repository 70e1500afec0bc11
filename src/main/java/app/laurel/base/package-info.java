/**
 * What every module stands on: words in both languages, ids, secrets at rest, files that people bring, what both faces are built
 * of, and what is checked at a start. It knows nobody, so that anybody may use it. In the root: the installation's settings and
 * what is too small for a room of its own.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.laurel.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
