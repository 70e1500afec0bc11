/**
 * How members' marks are kept: ballots keyed by a tag and sealed under its category's key, every version of them, in the bytes of
 * the public record. It decides which bytes a ballot is and when one is taken; it counts nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: csv",
            "base :: id",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "audit",
            "community",
            "setback",
            "community :: signin",
            "shop",
            "edition",
            "nomination",
            "count",
            "ratelimit"
        })
@NullMarked
package app.laurel.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
