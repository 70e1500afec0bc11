package app.laurel.base.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The translations for views, the same as for pages and mail. Vaadin's own reader would fall back to the machine's language
 * where a person speaks neither; this one falls back to English.
 */
@Component
class Languages implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);
    private static final long serialVersionUID = 1;

    private final transient Texts texts;

    Languages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return texts.get(Language.of(locale), key, arguments);
        } catch (MissingResourceException missing) {
            LOG.warn("no text for {} in {}", key, locale);
            return "!" + key;
        }
    }
}
