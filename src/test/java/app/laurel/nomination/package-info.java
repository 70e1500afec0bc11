/** Tests of nominations and the list they make. */
@NullMarked
package app.laurel.nomination;

import org.jspecify.annotations.NullMarked;
