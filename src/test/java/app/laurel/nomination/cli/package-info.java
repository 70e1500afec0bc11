/** Tests of the import from a terminal. */
@NullMarked
package app.laurel.nomination.cli;

import org.jspecify.annotations.NullMarked;
