/**
 * How a shop shows itself: a crest that is drawn from its name and number, or the logo that its owners gave, and their own words.
 * What comes from outside is never kept as it came: a picture is drawn anew from its pixels, small, square and without anything
 * else that stood in the file.
 */
@NamedInterface("face")
@NullMarked
package app.laurel.shop.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
