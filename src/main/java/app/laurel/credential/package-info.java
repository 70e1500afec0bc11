/**
 * Verifiable credentials and the badges of Open Badges 3.0 that are made of them: signed, put into pictures, read from whatever file
 * they come in, checked offline, and refused with the one reason that matters most. Knows no award, shop or year, keeps no key, and
 * asks no network: documents that are not bundled come from whoever calls, by their address.
 */
@ApplicationModule(allowedDependencies = {"base :: seal", "base :: text"})
@NullMarked
package app.laurel.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
