/** Who may do what, tried on a real database. */
@NullMarked
package app.laurel.community;

import org.jspecify.annotations.NullMarked;
