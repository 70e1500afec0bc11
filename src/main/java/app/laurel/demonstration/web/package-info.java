/** The page by which a visitor of a demonstration becomes one of its people, with one tap and without mail. */
@NullMarked
package app.laurel.demonstration.web;

import org.jspecify.annotations.NullMarked;
