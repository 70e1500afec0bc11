/**
 * One year of one community: what it gives awards for, its dates, its phases, its rules. Phases are a function of the dates and
 * the clock, so every node agrees to the second; the rules are fixed in one document when voting opens and never change after.
 * Who is proposed, votes and wins is not known here.
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
            "setback",
            "community :: signin",
            "shop",
            "count"
        })
@NullMarked
package app.laurel.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
