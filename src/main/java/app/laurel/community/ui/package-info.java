/** Views on people and communities. */
@NullMarked
package app.laurel.community.ui;

import org.jspecify.annotations.NullMarked;
