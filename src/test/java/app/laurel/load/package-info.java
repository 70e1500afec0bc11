/**
 * Laurel under load and under fire, as a process of its own and through real requests: what an open ballot costs, and that no
 * acknowledged ballot is lost. These are commands of the README, not tests of every build.
 */
@NullMarked
package app.laurel.load;

import org.jspecify.annotations.NullMarked;
