package app.laurel.ballot;

/** The bytes that a mark can be on a ballot: from 1 upwards the mark itself. */
final class Mark {
    /** The question was left open. */
    public static final byte NOT_ANSWERED = 0;
    /** The highest mark that the bytes can hold; an edition's scale ends at 5. */
    public static final byte HIGHEST = 10;
    /** The voter said that they cannot judge. */
    public static final byte NO_OPINION = (byte) 255;

    private Mark() {}

    /** Whether the byte is a mark that counts. */
    public static boolean counts(byte mark) {
        return mark >= 1 && mark <= HIGHEST;
    }

    /** Whether the byte may stand on a ballot at all. */
    static boolean isKnown(byte mark) {
        return mark >= NO_OPINION && mark <= HIGHEST; // NO_OPINION is -1 and NOT_ANSWERED 0
    }

    /** The same of all four bytes at once; sums that stay within a byte set its highest bit where it is too large. */
    static boolean areKnown(int fourMarks) {
        var low = fourMarks & 0x7f7f7f7f;
        var aboveHighest = low + (0x7f - HIGHEST) * 0x01010101;
        var noOpinion = low + 0x01010101;
        return (((~fourMarks & aboveHighest) | (fourMarks & ~noOpinion)) & 0x80808080) == 0;
    }
}
