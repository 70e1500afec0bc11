/**
 * A year as its moderators may play it before it comes: in a copy of their community with invented members, which says everywhere
 * that it is none, sends nothing outside, and is thrown away with all that it has. Everything in it is done by the services that
 * everybody uses, in everybody's time: what moves is its dates.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: occasion",
            "base :: text",
            "base :: ui",
            "audit",
            "setback",
            "community",
            "community :: signin",
            "shop",
            "edition",
            "nomination",
            "ballot"
        })
@NullMarked
package app.laurel.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
