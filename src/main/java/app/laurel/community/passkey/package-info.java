/** Passkeys: keys in people's own devices, by Spring Security's WebAuthn support. Each question is answered once, by a person whom the device recognised. */
@NullMarked
package app.laurel.community.passkey;

import org.jspecify.annotations.NullMarked;
