/**
 * Who may do what, generated from what there is: every address, view, client call and use case is looked up in a small table of what
 * its kind asks for, tried by somebody in each role, and fails where the table does not know it.
 */
@NullMarked
package app.laurel.access;

import org.jspecify.annotations.NullMarked;
