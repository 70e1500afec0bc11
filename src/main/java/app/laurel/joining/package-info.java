/**
 * How people come into a community: invitations, requests, rosters, and the pages about it. Each way ends in one act that
 * {@code community} offers, which writes down the membership and since when. Stands to the right of {@code edition}, since whoever
 * joins is told what members may do this year.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: csv",
            "base :: id",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "ratelimit",
            "community",
            "community :: signin",
            "edition"
        })
@NullMarked
package app.laurel.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
