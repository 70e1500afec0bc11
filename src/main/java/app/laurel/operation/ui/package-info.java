/** The page for whoever runs the installation. */
@NullMarked
package app.laurel.operation.ui;

import org.jspecify.annotations.NullMarked;
