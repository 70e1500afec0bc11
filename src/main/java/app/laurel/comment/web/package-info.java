/** The public pages on which comments are read. */
@NullMarked
package app.laurel.comment.web;

import org.jspecify.annotations.NullMarked;
