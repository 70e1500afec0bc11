/** The moderators' view of their community's shops: names, website addresses, and who speaks for each. */
@NullMarked
package app.laurel.shop.ui;

import org.jspecify.annotations.NullMarked;
