@NullMarked
package app.laurel.badge;

import org.jspecify.annotations.NullMarked;
