/** Plaques, seen by those who give them and by those who get them. */
@NullMarked
package app.laurel.fulfilment.ui;

import org.jspecify.annotations.NullMarked;
