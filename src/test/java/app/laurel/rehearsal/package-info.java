@NullMarked
package app.laurel.rehearsal;

import org.jspecify.annotations.NullMarked;
