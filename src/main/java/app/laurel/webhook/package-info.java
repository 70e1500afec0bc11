/**
 * News for a community's own programs (Standard Webhooks 1.0): what became public or changed is written into an outbox in the
 * transaction of the act, and delivered from there, signed, to the addresses that its moderators gave, with growing pauses where
 * nobody takes it. An address that fails stops only itself. Nothing is said that is not public, and the way out is the guarded one.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: occasion",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "audit",
            "outgoing",
            "community",
            "community :: signin",
            "setback",
            "edition",
            "result",
            "badge",
            "recommendation"
        })
@NullMarked
package app.laurel.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
