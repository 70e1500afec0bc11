/**
 * The public pages that cross modules: the landing page of the installation, each community's page, those of its shops, and the
 * page that says what went wrong. It reads from everyone and is read by no one.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: id",
            "base :: text",
            "base :: ui",
            "base :: web",
            "community",
            "edition",
            "shop",
            "shop :: face",
            "tally :: document",
            "result",
            "result :: web",
            "badge"
        })
@NullMarked
package app.laurel.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
