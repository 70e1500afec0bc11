/**
 * What whoever runs an installation is told of it: a page with the health of every part and what to do, figures for Prometheus on a
 * port of their own, traces, and how requests are named in both. It reads from the others and changes nothing; nothing that it tells
 * names a person, an address, a shop or a ballot.
 *
 * @see "src/docs/operating.md"
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: start",
            "base :: text",
            "base :: ui",
            "ratelimit",
            "gate",
            "community",
            "community :: signin",
            "ballot",
            "issuing",
            "notification",
            "backup"
        })
@NullMarked
package app.laurel.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
