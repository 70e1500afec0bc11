/** Tests of ids and codes. */
@NullMarked
package app.laurel.base.id;

import org.jspecify.annotations.NullMarked;
