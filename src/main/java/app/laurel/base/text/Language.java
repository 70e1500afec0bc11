package app.laurel.base.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that Laurel speaks; here alone they are listed. Everything a person reads exists in each of them. How one is added is
 * in {@code src/docs/translating.md}.
 */
public enum Language {
    EN(Locale.ENGLISH, "MMM d", "EEEE, MMMM d, yyyy, h:mm a z"),
    KO(Locale.KOREAN, "M월 d일", "yyyy년 M월 d일 (E) a h:mm (z)");

    /** The tags of all of them, as choices of a regular expression. Written out, because annotations take only what is. */
    public static final String TAGS = "ko|en";

    /** The variable of an address that holds the tag of its language. */
    public static final String VARIABLE = "{language:" + TAGS + "}";

    /** With this begins the address of whatever exists in each language. */
    public static final String PATH = "/" + VARIABLE;

    private final Locale locale;
    private final String shortDay;
    private final String deadline;

    Language(Locale locale, String shortDay, String deadline) {
        this.locale = locale;
        this.shortDay = shortDay;
        this.deadline = deadline;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag, such as {@code en} or {@code ko}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** How a day without its year is written, as a pattern of {@link java.time.format.DateTimeFormatter}. */
    String shortDay() {
        return shortDay;
    }

    /** How a moment is written that people are not to miss: with the day of the week and the zone. */
    String deadline() {
        return deadline;
    }

    /** The language for a locale of a browser; English where we do not speak it. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }

    /** The language of a terminal, as its environment names it; English where we do not speak it. */
    public static Language ofTerminal(Map<String, String> environment) {
        return Stream.of("LAUREL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(it -> it != null && !it.isEmpty())
                .findFirst()
                .flatMap(it -> ofTag(it.replaceFirst("[^a-z].*", "")))
                .orElse(EN);
    }

    /** The language with exactly this tag. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }

    /** An address as it begins in each language: {@code /ko/verify} and {@code /en/verify} of {@code /verify}. */
    public static String[] paths(String end) {
        return Arrays.stream(values()).map(it -> "/" + it.tag() + end).toArray(String[]::new);
    }
}
