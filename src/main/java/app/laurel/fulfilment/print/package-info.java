/**
 * Pages for printers: vectors and embedded letters in millimetres, tagged for readers who listen, and the same bytes for the same
 * content on any machine.
 */
@NullMarked
package app.laurel.fulfilment.print;

import org.jspecify.annotations.NullMarked;
