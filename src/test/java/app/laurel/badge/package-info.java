/** Tests of badges, the script and what owners paste. */
@NullMarked
package app.laurel.badge;

import org.jspecify.annotations.NullMarked;
