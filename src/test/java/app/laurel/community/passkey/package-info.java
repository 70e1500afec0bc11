/** Passkeys, attacked by devices that do not do as they should. */
@NullMarked
package app.laurel.community.passkey;

import org.jspecify.annotations.NullMarked;
