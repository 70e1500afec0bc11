package app.laurel.base.csv;

/**
 * What nobody sees at the ends of a value: spaces of every width, no-break spaces, characters that draw nothing (Unicode
 * TR 36, 2.2). Direction marks that turn what follows are left, to be refused where names are taken.
 */
final class Blanks {
    private Blanks() {}

    /** Where the text between two places begins. */
    static int start(byte[] text, int from, int to) {
        var start = from;
        for (var width = 1; width > 0 && start < to; start += width) {
            width = widthAt(text, start, to);
        }
        return start;
    }

    /** How many bytes the blank at a place takes; 0 if something is to be seen there. */
    static int widthAt(byte[] text, int at, int to) {
        if (text[at] > ' ') return 0;
        var point = codePoint(text, at, to);
        if (!isBlank(point)) return 0;
        return point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
    }

    /** Where the text between two places ends. */
    static int end(byte[] text, int from, int to) {
        var end = to;
        while (end > from) {
            var begin = end - 1;
            while (begin > from && (text[begin] & 0xC0) == 0x80) {
                begin--;
            }
            if (!isBlank(codePoint(text, begin, end))) return end;
            end = begin;
        }
        return end;
    }

    /** Of at most three bytes: no blank takes four. The text is known to be UTF-8. */
    private static int codePoint(byte[] text, int at, int to) {
        var first = text[at] & 255;
        if (first < 0x80) return first;
        if (first < 0xE0 && at + 1 < to) return ((first & 31) << 6) | (text[at + 1] & 63);
        if (first < 0xF0 && at + 2 < to) return ((first & 15) << 12) | ((text[at + 1] & 63) << 6) | (text[at + 2] & 63);
        return Character.MAX_CODE_POINT;
    }

    private static boolean isBlank(int point) {
        if (point < 0x80) return Character.isWhitespace(point);
        if (point >= 0xAC00 && point <= 0xD7A3) return false; // Hangul: most of the text there is
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isInvisible(point);
    }

    private static boolean isInvisible(int point) {
        return switch (point) {
            // soft hyphen, grapheme joiner, the Hangul fillers, the Mongolian separator
            case 0x00AD, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E -> true;
            // marks of direction that turn nothing, and the byte order mark in its old use
            case 0x061C, 0xFEFF -> true;
            default -> (point >= 0x200B && point <= 0x200F) || (point >= 0x2060 && point <= 0x2064);
        };
    }
}
