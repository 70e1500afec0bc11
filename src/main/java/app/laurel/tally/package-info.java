/**
 * Counts a category after the close of its year: reads the sealed ballots once, one after the other, and hands them to the pure methods in
 * {@code count} under the frozen rules. It decides nothing itself and shows nothing to anybody. {@code document} is what is
 * published of a count, {@code report} what is shown beside it.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: seal",
            "base :: text",
            "count",
            "shop",
            "edition",
            "nomination",
            "ballot"
        })
@NullMarked
package app.laurel.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
