/** Tests of reading files that people bring. */
@NullMarked
package app.laurel.base.csv;

import org.jspecify.annotations.NullMarked;
