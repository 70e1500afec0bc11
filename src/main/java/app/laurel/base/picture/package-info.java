/** Pictures that people bring: nothing of their file is kept but what is seen. */
@NamedInterface("picture")
@NullMarked
package app.laurel.base.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
