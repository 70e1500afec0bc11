/**
 * What is public of Laurel, for programs: the same as the pages say and nothing more, in one version that stays as it is described in
 * {@code src/docs/openapi.json}. It reads from everyone and is read by no one.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: text",
            "base :: web",
            "community",
            "shop",
            "edition",
            "nomination",
            "tally :: document",
            "result",
            "badge",
            "recommendation"
        })
@NullMarked
package app.laurel.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
