/** Where owners and moderators see their badges live and copy the tags for a storefront. */
@NullMarked
package app.laurel.badge.ui;

import org.jspecify.annotations.NullMarked;
