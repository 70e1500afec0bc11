/**
 * The public pages of a community's shops across the years. All figures come from published results that hold; a page is under the
 * name that was signed last, for the present name may be changed without anybody having measured anything.
 */
@NullMarked
package app.laurel.site.shop;

import org.jspecify.annotations.NullMarked;
