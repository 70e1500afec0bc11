/**
 * The public record: a log to which entries are only ever added, so that nobody, we included, can drop or change one unnoticed. It
 * follows published standards throughout, so that anybody can check it with tools that are not ours. Ground: it knows nobody, and
 * whoever has something to record hands it the bytes.
 */
@ApplicationModule(allowedDependencies = {"base :: seal"})
@NullMarked
package app.laurel.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
