/**
 * From a count to a published result: the result document, the two moderators who sign it, the day it is published and the awards
 * it gives. Counting and publishing are two acts; in between nobody outside sees a figure.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "community",
            "setback",
            "community :: signin",
            "shop",
            "edition",
            "nomination",
            "ballot",
            "count",
            "tally",
            "tally :: document",
            "tally :: report"
        })
@NullMarked
package app.laurel.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
