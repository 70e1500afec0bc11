/** What members are shown of their community's recommendation. */
@NullMarked
package app.laurel.recommendation.ui;

import org.jspecify.annotations.NullMarked;
