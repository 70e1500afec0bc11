package app.laurel.base.ui;

import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import org.jspecify.annotations.Nullable;

/** What the frame needs from the module that knows people; the frame itself knows nobody. */
public interface FrameSession {
    /** What stands around a view of the community with this name in addresses; null is a view of none. */
    Surroundings around(@Nullable String community);

    /** Remembers the language of who is signed in. */
    void setLanguage(Language language);

    /** Remembers light or dark; null follows the device. */
    void setTheme(@Nullable Theme theme);

    /** Ends the session of who is signed in and leads to the sign-in page. */
    void signOut();
}
