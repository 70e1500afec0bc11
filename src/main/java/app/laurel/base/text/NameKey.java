package app.laurel.base.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What names have in common that people take for the same: they are compared without case, width, spaces, punctuation and whatever
 * is invisible ({@code +}, {@code &} and {@code #} stay: they tell shops apart).
 */
public final class NameKey {
    private static final int LONGEST = 500;

    private NameKey() {}

    /** The key of a name; empty only if nothing visible is left of it. May be longer than the name. */
    public static String of(String name) {
        return key(PlainText.line(name, LONGEST));
    }

    /** The same of a text of any length, to the end. */
    public static String ofText(String text) {
        return key(PlainText.line(text, Integer.MAX_VALUE));
    }

    private static String key(String line) {
        // Twice: lower-casing may bring letters that compose (U+0130).
        var folded = Normalizer.normalize(
                Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        var key = folded.codePoints()
                .filter(NameKey::distinguishes)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // And again: what stood between two marks is gone, and marks that meet have one order.
        return key.isEmpty() ? folded.strip() : Normalizer.normalize(key, Normalizer.Form.NFKC);
    }

    private static boolean distinguishes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK -> !selectsVariation(codePoint);
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '+' || codePoint == '&' || codePoint == '#';
        };
    }

    /** Marks that draw nothing themselves (Unicode, Default_Ignorable_Code_Point). */
    private static boolean selectsVariation(int codePoint) {
        return isWithin(codePoint, 0xFE00, 0xFE0F)
                || isWithin(codePoint, 0xE0100, 0xE01EF)
                || isWithin(codePoint, 0x180B, 0x180F)
                || isWithin(codePoint, 0x17B4, 0x17B5);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
