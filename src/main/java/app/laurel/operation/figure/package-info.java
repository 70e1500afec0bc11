/**
 * Figures for Prometheus, on a port of their own: what was cast and refused, who waits, how long it takes. None of them has a label
 * whose values come from people: addresses, names, shops and accounts stay out, and so does everything of which there is no end.
 */
@NullMarked
package app.laurel.operation.figure;

import org.jspecify.annotations.NullMarked;
