/** Use cases walked through a real browser, against the whole application on a real MariaDB. */
@NullMarked
package app.laurel.journey;

import org.jspecify.annotations.NullMarked;
