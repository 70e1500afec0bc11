package app.laurel.base.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the element above every view is given each time a view is shown. It goes out and is forgotten, so that a session does not
 * hold a menu.
 *
 * @param wreath the mark, as path data
 * @param place the community's name; null for none
 * @param wayIn for who is not signed in
 * @param menu for who is signed in
 * @param connection what is said of the network
 * @param desk the desk's pages; none for who may not work there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FrameContent(
        String home,
        String wreath,
        @Nullable String place,
        @Nullable Way wayIn,
        @Nullable Menu menu,
        Connection connection,
        String deskLabel,
        List<Way> desk) {
    /**
     * A link.
     *
     * @param here whether it is the page that is shown, or stands above it
     * @param door whether it leads out of the application's face
     */
    record Way(String address, String label, boolean here, boolean door) {
        static Way to(String route, String label) {
            return new Way(Links.absolute(route), label, false, false);
        }
    }

    /** What is said where the network is back, gone, or sought. */
    record Connection(String online, String offline, String reconnecting, String busy) {}

    /** The person's menu: where to go, the languages, light or dark, and the way out. */
    record Menu(String person, String label, List<Way> ways, Choice languages, Choice themes, String leave) {}

    /** Picks with what they are about. */
    record Choice(String label, List<Pick> picks) {}

    /** One of several things of which one is chosen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pick(String key, String label, @Nullable String lang, boolean chosen) {}
}
