/** Tests of shops and who speaks for them. */
@NullMarked
package app.laurel.shop;

import org.jspecify.annotations.NullMarked;
