/** The page on which a person joins, and the desk's pages on the people of a community and those who want to belong. */
@NullMarked
package app.laurel.joining.ui;

import org.jspecify.annotations.NullMarked;
