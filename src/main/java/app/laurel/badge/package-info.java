/**
 * What a winner shows on its storefront: the picture, the tag that embeds it, the proof it leads to. A badge always names the
 * shop it was given to, by whom and for which year, so that a copied one betrays itself; and it is drawn anew from the award's
 * state, so that one taken back turns grey wherever it hangs.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: occasion",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "community",
            "community :: signin",
            "setback",
            "shop",
            "edition",
            "nomination",
            "outgoing",
            "ratelimit",
            "tally :: document",
            "result"
        })
@NullMarked
package app.laurel.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
