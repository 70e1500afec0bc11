/** The build's own rules, and what all tests share. */
@NullMarked
package app.laurel;

import org.jspecify.annotations.NullMarked;
