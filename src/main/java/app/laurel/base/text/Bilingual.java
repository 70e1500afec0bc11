package app.laurel.base.text;

/** A name or text that people gave in Korean and in English, whatever else Laurel speaks. */
public record Bilingual(String ko, String en) {
    /** As a reader of this language reads it. */
    public String in(Language language) {
        return languageFor(language) == Language.KO ? ko : en;
    }

    /** In which of the two a reader of this language reads it: what people gave is not translated, so others read English. */
    public static Language languageFor(Language reader) {
        return reader == Language.KO ? Language.KO : Language.EN;
    }

    /** The one of the two that a reader of this language does not read first. */
    public static Language otherFor(Language reader) {
        return reader == Language.KO ? Language.EN : Language.KO;
    }
}
