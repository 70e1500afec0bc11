/** The demonstration, told into a schema of its own and walked through. */
@NullMarked
package app.laurel.demonstration;

import org.jspecify.annotations.NullMarked;
