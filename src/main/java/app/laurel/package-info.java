/** The root holds the main class and the shell of the application face, nothing else: every capability is a module below. */
@NullMarked
package app.laurel;

import org.jspecify.annotations.NullMarked;
