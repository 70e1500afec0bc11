/**
 * What a winner holds in hand. Whether an award may be worn is asked each time its certificate is, so that one that was taken back has
 * none; what was printed lately is kept in memory only. The plaque is offered by moderators, accepted by whoever speaks for the shop, and goes its way step by step;
 * where it goes is sealed, each look at it is on record, and once nobody needs it, nobody knows any more. Each
 * side reads of what the other did, and is reminded where nothing moves. How it looks on the wall is shown as long as the winner agrees.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: csv",
            "base :: id",
            "base :: picture",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "community",
            "ratelimit",
            "setback",
            "community :: signin",
            "shop",
            "edition",
            "nomination",
            "result",
            "result :: web",
            "badge"
        })
@NullMarked
package app.laurel.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
