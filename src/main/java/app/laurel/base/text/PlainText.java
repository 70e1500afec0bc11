package app.laurel.base.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Text that people typed, made harmless for the eye: NFC, and without the controls, direction marks and invisible characters by
 * which one name passes for another (Unicode TR 36, 2.2). Escaping is the renderer's part.
 */
public final class PlainText {
    private PlainText() {}

    /** One line of at most this many characters (UTF-16 units, as the columns count them); white space is collapsed. */
    public static String line(String typed, int longest) {
        // why: twice, since between two spaces something invisible may have stood
        return cut(
                visible(typed.replaceAll("(?U)\\s+", " "))
                        .replaceAll(" {2,}", " ")
                        .strip(),
                longest);
    }

    /** Several lines of at most this many characters together. */
    public static String of(String typed, int longest) {
        return cut(
                typed.replace("\r\n", "\n")
                        .lines()
                        .map(PlainText::visible)
                        .collect(Collectors.joining("\n"))
                        .strip(),
                longest);
    }

    private static String visible(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .filter(PlainText::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Hangul fillers and the combining grapheme joiner draw nothing, yet are letters and marks.
            default -> point != 0x115F && point != 0x1160 && point != 0x3164 && point != 0xFFA0 && point != 0x034F;
        };
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
