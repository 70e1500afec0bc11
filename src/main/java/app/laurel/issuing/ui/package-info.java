/** The host's page on the keys that sign. */
@NullMarked
package app.laurel.issuing.ui;

import org.jspecify.annotations.NullMarked;
