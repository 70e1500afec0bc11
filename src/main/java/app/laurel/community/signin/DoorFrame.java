package app.laurel.community.signin;

import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout of a page before the door needs around its content.
 *
 * @param theme null follows the device
 * @param csrf proves that a form came from this page
 * @param path the page's own path, to come back to
 * @param mailCaught whether mail is caught and shown
 */
public record DoorFrame(
        Texts texts,
        Language language,
        @Nullable Theme theme,
        CsrfToken csrf,
        String title,
        String path,
        boolean mailCaught) {

    /** A text of the page's language. */
    public String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** {@code light} or {@code dark}; null follows the device. */
    public @Nullable String themeName() {
        return theme == null ? null : theme.name().toLowerCase(Locale.ROOT);
    }
}
