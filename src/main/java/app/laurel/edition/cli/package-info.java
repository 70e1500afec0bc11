/** {@code ./laurel import}: the files a year takes, as at the desk, from a terminal beside a running installation. */
@NullMarked
package app.laurel.edition.cli;

import org.jspecify.annotations.NullMarked;
