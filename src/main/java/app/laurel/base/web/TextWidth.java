package app.laurel.base.web;

import java.lang.Character.UnicodeScript;

/**
 * How wide a text will be in a bold sans-serif that we cannot choose: a picture loaded as an image sees only the fonts of its
 * reader. Latin widths are those of Pretendard Bold (drawn on Inter), the others typical for system fonts, rounded up.
 */
public final class TextWidth {
    private static final int FIRST = ' ';
    /** Advances of U+0020 to U+007E in thousandths of the font size. */
    private static final int[] ASCII = {
        230, 307, 376, 624, 630, 960, 648, 197, 390, 390, 539, 653, 287, 449, 282, 371, // to slash
        660, 469, 610, 639, 657, 627, 643, 575, 644, 643, 282, 282, 653, 653, 653, 538, // to question mark
        874, 718, 637, 724, 701, 589, 563, 732, 720, 266, 547, 663, 546, 883, 709, 753, // to O
        623, 754, 632, 630, 643, 704, 718, 999, 686, 695, 641, 390, 371, 390, 467, 456, // to underscore
        478, 558, 611, 563, 611, 574, 367, 608, 600, 257, 257, 558, 257, 879, 598, 590, // to o
        608, 608, 390, 539, 370, 597, 563, 819, 551, 563, 549, 390, 355, 390, 653
    };

    private TextWidth() {}

    /** The width of a line, in the unit of the font size. */
    public static double of(String text, double size) {
        return text.codePoints().map(TextWidth::thousandths).sum() * size / 1000;
    }

    private static int thousandths(int character) {
        if (character >= FIRST && character < FIRST + ASCII.length) {
            return ASCII[character - FIRST];
        }
        if (character >= 0xFF01 && character <= 0xFF60)
            return 1000; // full-width forms, which are Latin by their script
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (UnicodeScript.of(character)) {
            case HANGUL -> 920;
            case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, THAI -> 680;
            case COMMON -> character < 0x2E80 ? 850 : 1250;
            default -> 1000;
        };
    }
}
