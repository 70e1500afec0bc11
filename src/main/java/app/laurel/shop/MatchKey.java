package app.laurel.shop;

import app.laurel.base.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one shop have in common: an address is its {@link ShopAddress}; a name is compared without case,
 * width, spaces and punctuation ({@code +}, {@code &} and {@code #} stay: they tell shops apart).
 */
public final class MatchKey {
    private static final int LONGEST = 500;

    private MatchKey() {}

    /** The key of a name or address; empty only if nothing visible is left of the text. May be longer than the text. */
    public static String of(String text) {
        return ShopAddress.find(text).orElseGet(() -> ofName(PlainText.line(text, LONGEST)));
    }

    private static String ofName(String text) {
        // Twice: lower-casing may bring letters that compose (U+0130).
        var folded = Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        var key = folded.codePoints()
                .filter(MatchKey::distinguishes)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // And again: what stood between two marks is gone, and marks that meet have one order.
        return key.isEmpty() ? folded.strip() : Normalizer.normalize(key, Normalizer.Form.NFKC);
    }

    private static boolean distinguishes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '+' || codePoint == '&' || codePoint == '#';
        };
    }
}
