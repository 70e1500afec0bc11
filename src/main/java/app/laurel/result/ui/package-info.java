/** The desk's view of the count: the only screen that shows a figure before it is published. */
@NullMarked
package app.laurel.result.ui;

import org.jspecify.annotations.NullMarked;
