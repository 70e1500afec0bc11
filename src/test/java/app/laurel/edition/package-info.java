/** Tests of years: phases, dates, rules. */
@NullMarked
package app.laurel.edition;

import org.jspecify.annotations.NullMarked;
