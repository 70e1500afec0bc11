/**
 * What this installation signs in its own name: each award as an Open Badge, and the lists that say which of them were taken back.
 * It keeps the keys, publishes them under its {@code did:web}, and checks credentials for strangers with nothing but its own
 * documents at hand. What a badge says is the business of {@code badge}; how one is signed and read, of {@code credential}.
 *
 * @see "src/docs/decisions/credentials.md"
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: id",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "ratelimit",
            "community",
            "community :: signin",
            "edition",
            "shop",
            "result",
            "badge",
            "credential"
        })
@NullMarked
package app.laurel.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
