/**
 * The public pages that cross modules: the landing page of the installation, each community's page, and the page that says what
 * went wrong. It reads from everyone and is read by no one.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: text", "base :: web", "community", "edition", "shop", "result"})
@NullMarked
package app.laurel.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
