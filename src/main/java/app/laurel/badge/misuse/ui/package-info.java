/** Where moderators read what strangers reported of badges, and close it. */
@NullMarked
package app.laurel.badge.misuse.ui;

import org.jspecify.annotations.NullMarked;
