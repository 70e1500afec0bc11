/** The page on which anybody reports a badge that is where it should not be. */
@NullMarked
package app.laurel.badge.misuse.web;

import org.jspecify.annotations.NullMarked;
