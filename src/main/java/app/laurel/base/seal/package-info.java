/** Secrets at rest and what proves that bytes did not change: seals of AES-GCM under keys that the master key seals in turn. */
@NamedInterface("seal")
@NullMarked
package app.laurel.base.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
