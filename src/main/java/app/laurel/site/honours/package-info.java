/** The hall of fame of a community: every year's winners, how often each shop won, and what no other shop has done. */
@NullMarked
package app.laurel.site.honours;

import org.jspecify.annotations.NullMarked;
