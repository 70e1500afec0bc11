/**
 * What members say about a published result and about the shops in it. Everybody reads it; members write, reply, react and report.
 * Moderators hide a comment only with a reason that stands in its place, on record, and never where a shop of their own is talked
 * about: whoever won does not remove its critics. What a writer takes back is gone from the database.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "ratelimit",
            "community",
            "community :: signin",
            "shop",
            "edition",
            "nomination",
            "tally :: document",
            "result"
        })
@NullMarked
package app.laurel.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
