package app.laurel.base.ui;

import app.laurel.base.Theme;
import app.laurel.base.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the frame shows around a view.
 *
 * @param person display name of who is signed in; null for nobody
 * @param host whether that person runs the installation
 * @param theme null follows the device
 * @param place the community that the view belongs to; null for none
 */
public record Surroundings(
        @Nullable String person,
        boolean host,
        @Nullable Theme theme,
        @Nullable Place place) {

    /**
     * A community around a view.
     *
     * @param desk whether the person may work at the moderators' desk
     */
    public record Place(String slug, Bilingual name, boolean desk) {}
}
