/**
 * Who is proposed, and how the proposals become the list that is voted on: merging, setting aside, rulings with public reasons. The
 * list is always computed from what was nominated and ruled; it is written down once, when voting opens. How it is computed is
 * {@code count}'s.
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
            "base :: web",
            "audit",
            "ratelimit",
            "community",
            "community :: signin",
            "shop",
            "edition",
            "count"
        })
@NullMarked
package app.laurel.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
