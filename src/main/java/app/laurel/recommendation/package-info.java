/**
 * What a community tells newcomers: which shop its members trust, by which figures, and until when. It is worked out from the latest
 * result that holds and from awards that may be worn, never written down, so that it ends by itself when they do.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: text",
            "base :: ui",
            "base :: web",
            "community",
            "community :: signin",
            "shop",
            "edition",
            "count",
            "tally :: document",
            "result",
            "badge"
        })
@NullMarked
package app.laurel.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
