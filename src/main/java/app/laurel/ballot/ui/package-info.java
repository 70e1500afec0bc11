/** The ballot as a member sees it: a web component that keeps every tap, its twin on the server, and what one has cast. */
@NullMarked
package app.laurel.ballot.ui;

import org.jspecify.annotations.NullMarked;
