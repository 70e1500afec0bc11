package app.laurel.base.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The translations, for pages, mail and pictures; views read the same bundles through Vaadin. Patterns are those of
 * {@link MessageFormat} when arguments are given, plain text otherwise; in Korean the particle after an argument is chosen then.
 */
@Component
public class Texts {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    public Texts() {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : Language.values()) {
            var file = language == Language.EN ? Locale.ROOT : language.locale();
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, file, exactly));
        }
    }

    /**
     * A text by its key.
     *
     * @throws java.util.MissingResourceException if no bundle holds the key
     */
    public String get(Language language, String key, Object... arguments) {
        var pattern = bundle(language).getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        var text = new MessageFormat(pattern, language.locale()).format(arguments);
        return language == Language.KO ? Particles.in(text) : text;
    }

    /** All keys and texts of one language. */
    public ResourceBundle bundle(Language language) {
        return java.util.Objects.requireNonNull(bundles.get(language));
    }
}
