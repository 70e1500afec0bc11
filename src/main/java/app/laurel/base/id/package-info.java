/** Typed ids: a bare number never crosses from one method to another, so that a shop cannot be mistaken for an edition. */
@NamedInterface("id")
@NullMarked
package app.laurel.base.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
