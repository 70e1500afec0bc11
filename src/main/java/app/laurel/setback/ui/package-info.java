/** Two pages of what was set aside: a community's moderators see theirs, hosts see that of the installation. */
@NullMarked
package app.laurel.setback.ui;

import org.jspecify.annotations.NullMarked;
