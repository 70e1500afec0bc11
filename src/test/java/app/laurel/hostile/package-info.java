/** What strangers type does no harm where it is shown: in pages, and in the files that Laurel writes. */
@NullMarked
package app.laurel.hostile;

import org.jspecify.annotations.NullMarked;
