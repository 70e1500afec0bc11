/**
 * Laurel shown with invented people: two communities filled into an empty database, a door by which a visitor is anyone of them, and
 * a clock that moderators move. Everything is done by the services that everybody uses, so what a visitor sees is the product. It
 * exists only where the database comes along; an installation for real people refuses data from here.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: occasion",
            "base :: start",
            "base :: text",
            "base :: ui",
            "audit",
            "community",
            "community :: signin",
            "shop",
            "shop :: face",
            "edition",
            "nomination",
            "ballot",
            "ratelimit",
            "result",
            "comment",
            "fulfilment",
            "badge :: misuse",
            "webhook"
        })
@NullMarked
package app.laurel.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
