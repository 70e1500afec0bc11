/** What the tests of all modules share: the real database and the rules of the whole. */
@NullMarked
package app.laurel;

import org.jspecify.annotations.NullMarked;
