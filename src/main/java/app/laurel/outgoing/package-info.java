/**
 * The only way out: whatever this installation asks of other people's machines or delivers to them goes from here, so that an address which somebody
 * typed cannot make us knock at our own or at a neighbour's (server-side request forgery). A host is a name under a public suffix;
 * it is resolved once, each of its addresses must be public, and the connection goes to exactly the address that was checked. Time
 * and size are limited, nothing is followed off the site, nothing is remembered. Mail and the database have ways of their own.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.laurel.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
