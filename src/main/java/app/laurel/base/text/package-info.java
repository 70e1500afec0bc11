/** Words in both languages: the translation bundles, Korean particles, moments as people write them, plain and canonical text. */
@NamedInterface("text")
@NullMarked
package app.laurel.base.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
