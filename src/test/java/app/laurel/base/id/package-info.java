@NullMarked
package app.laurel.base.id;

import org.jspecify.annotations.NullMarked;
