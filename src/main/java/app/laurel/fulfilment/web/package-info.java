/** Certificates for everybody: what the page of proof states, to be printed. */
@NullMarked
package app.laurel.fulfilment.web;

import org.jspecify.annotations.NullMarked;
