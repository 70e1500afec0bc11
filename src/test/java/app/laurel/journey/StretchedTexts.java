package app.laurel.journey;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.springframework.context.annotation.Primary;

/**
 * A language that nobody speaks, in place of English, for tests alone: each text stands in brackets and each of its vowels twice and
 * accented, so that it is about 40% longer. What stands in no bracket is in no bundle; a box that it bursts would burst in German.
 */
@Primary
class StretchedTexts extends Texts {
    static final char BEGIN = '⟦';
    static final char END = '⟧';

    private static final String PLAIN = "aeiouAEIOU";
    private static final String ACCENTED = "äéîöüÄÉÎÖÜ";

    /** Patterns for moments, which no one reads as they are. */
    private static final String PATTERNS = "ratelimit.moment.";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    StretchedTexts() {
        for (var language : Language.values()) bundles.put(language, stretched(super.bundle(language)));
    }

    @Override
    public ResourceBundle bundle(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }

    private static ResourceBundle stretched(ResourceBundle plain) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return Collections.list(plain.getKeys()).stream()
                        .map(key -> new Object[] {key, stretched(key, plain.getString(key))})
                        .toArray(Object[][]::new);
            }
        };
    }

    private static String stretched(String key, String text) {
        return key.startsWith(PATTERNS) ? text : stretched(text);
    }

    /** A text as it stands on a page; what stands in braces is kept. */
    static String stretched(String text) {
        var stretched = new StringBuilder().append(BEGIN);
        var depth = 0;
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            if (letter == '{') depth++;
            if (letter == '}') depth--;
            var at = depth == 0 ? PLAIN.indexOf(letter) : -1;
            stretched.append(at < 0 ? letter : ACCENTED.charAt(at));
            if (at >= 0) stretched.append(Character.toLowerCase(ACCENTED.charAt(at)));
        }
        return stretched.append(END).toString();
    }
}
