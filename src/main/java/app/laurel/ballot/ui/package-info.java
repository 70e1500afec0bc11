/** The desk's view of ballots: bringing them from files. No view shows a mark. */
@NullMarked
package app.laurel.ballot.ui;

import org.jspecify.annotations.NullMarked;
