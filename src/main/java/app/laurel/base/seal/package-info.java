/**
 * Secrets at rest and what proves that bytes did not change: seals of AES-GCM under a root key, which lies in the database and which the
 * operator's master key seals.
 */
@NamedInterface("seal")
@NullMarked
package app.laurel.base.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
