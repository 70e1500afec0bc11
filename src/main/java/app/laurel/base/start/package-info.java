/** What is checked before an installation serves anybody, and the one sentence that says what to do where it may not start. */
@NamedInterface("start")
@NullMarked
package app.laurel.base.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
