/** Limits on real MariaDB, with a clock that stands still unless a test moves it. */
@NullMarked
package app.laurel.ratelimit;

import org.jspecify.annotations.NullMarked;
