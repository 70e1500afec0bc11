/** What commands in a terminal share: how their words are read, and the line that shows how far they are. */
@NamedInterface("cli")
@NullMarked
package app.laurel.base.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
