package app.laurel.base.text;

/** A name or text that people gave in both languages. */
public record Bilingual(String ko, String en) {
    public String in(Language language) {
        return switch (language) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
