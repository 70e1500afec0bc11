/** People and the communities they belong to: accounts, memberships, roles, and what they may do. Knows nothing of awards. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: change",
            "base :: csv",
            "base :: id",
            "base :: occasion",
            "base :: seal",
            "base :: text",
            "base :: ui",
            "base :: web",
            "audit",
            "ratelimit"
        })
@NullMarked
package app.laurel.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
