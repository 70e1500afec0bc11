/** Published elections with known results, found by listing folders, counted by Laurel. */
@NullMarked
package app.laurel.conformance;

import org.jspecify.annotations.NullMarked;
