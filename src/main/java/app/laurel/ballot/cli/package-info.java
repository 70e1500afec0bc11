/** {@code ./laurel import ballots}: the same import as at the desk, from a terminal beside a running installation. */
@NullMarked
package app.laurel.ballot.cli;

import org.jspecify.annotations.NullMarked;
