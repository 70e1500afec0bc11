/**
 * The shops of a community and who speaks for them. A shop keeps its identity across the years, so an award of one year is found
 * by the shop of the next; what it won is not known here.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: picture",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "outgoing",
            "ratelimit",
            "community",
            "community :: signin"
        })
@NullMarked
package app.laurel.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
