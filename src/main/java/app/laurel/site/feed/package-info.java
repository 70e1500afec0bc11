/** What happened in a community, for feed readers. */
@NullMarked
package app.laurel.site.feed;

import org.jspecify.annotations.NullMarked;
