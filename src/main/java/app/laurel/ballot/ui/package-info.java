/**
 * The ballot as people see it: for members a web component that keeps every tap, its twin on the server, and what one has cast; for
 * moderators the files of ballots that they bring.
 */
@NullMarked
package app.laurel.ballot.ui;

import org.jspecify.annotations.NullMarked;
