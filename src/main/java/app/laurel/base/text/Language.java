package app.laurel.base.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that Laurel speaks. Everything a person reads exists in each of them. */
public enum Language {
    EN(Locale.ENGLISH),
    KO(Locale.KOREAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag: {@code en} or {@code ko}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language for a locale of a browser; English where we do not speak it. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }

    /** The language of a terminal, as its environment says it: Korean, or else English. */
    public static Language ofTerminal(Map<String, String> environment) {
        return Stream.of("LAUREL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                        .map(environment::get)
                        .filter(it -> it != null && !it.isEmpty())
                        .findFirst()
                        .filter(it -> it.startsWith("ko"))
                        .isPresent()
                ? KO
                : EN;
    }

    /** The language with exactly this tag. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }
}
