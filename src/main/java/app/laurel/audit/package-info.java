/** The private trail of back-office acts: who did what, when and why. Rows are only ever added; nobody edits them. */
@ApplicationModule(allowedDependencies = {"base", "base :: id", "base :: text"})
@NullMarked
package app.laurel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
