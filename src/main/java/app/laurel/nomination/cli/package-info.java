/** {@code ./laurel import nominations}: the same import as at the desk, from a terminal beside a running installation. */
@NullMarked
package app.laurel.nomination.cli;

import org.jspecify.annotations.NullMarked;
