package app.laurel.base.csv;

/** Whether bytes are UTF-8 (RFC 3629), asked of every line and so without making a text of it. */
final class Utf8 {
    private Utf8() {}

    static boolean isValid(byte[] bytes, int start, int end) {
        var at = start;
        while (at < end) {
            var width = bytes[at] >= 0 ? 1 : width(bytes, at, end);
            if (width == 0) return false;
            at += width;
        }
        return true;
    }

    /** How many bytes a character takes that is not ASCII; 0 if it is none. */
    private static int width(byte[] bytes, int at, int end) {
        var first = bytes[at] & 255;
        var second = at + 1 < end ? bytes[at + 1] & 255 : 0;
        if (first < 0xC2 || first > 0xF4 || second < least(first) || second > most(first)) return 0;
        var width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (var next = at + 2; next < at + width; next++) {
            if (next >= end || (bytes[next] & 0xC0) != 0x80) return 0;
        }
        return width;
    }

    // Table 3-7 of the Unicode standard: no long forms, no surrogates, nothing beyond U+10FFFF.
    private static int least(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    private static int most(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
