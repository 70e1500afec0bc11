/** What an installation runs for: a real award, or another occasion that a module brings with its own clock and banner. */
@NamedInterface("occasion")
@NullMarked
package app.laurel.base.occasion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
