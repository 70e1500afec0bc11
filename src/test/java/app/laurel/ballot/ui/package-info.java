/** Tests of the ballot's views. */
@NullMarked
package app.laurel.ballot.ui;

import org.jspecify.annotations.NullMarked;
