/** Tests of the ground that every module stands on. */
@NullMarked
package app.laurel.base;

import org.jspecify.annotations.NullMarked;
