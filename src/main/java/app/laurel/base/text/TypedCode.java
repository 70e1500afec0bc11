package app.laurel.base.text;

/** A code as people type it: in groups, and with the digits and signs of their keyboards, wide ones included. */
public final class TypedCode {
    private static final int LONGEST = 80;

    private TypedCode() {}

    /** The same without spaces and hyphens, each digit and wide sign as ASCII has it; empty where it is too long to be one. */
    public static String plain(String typed) {
        if (typed.length() > LONGEST) return "";
        return typed.codePoints()
                .map(TypedCode::narrow)
                .filter(it -> it != '-' && !Character.isWhitespace(it) && !Character.isSpaceChar(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Wide forms stand at one distance from their ASCII forms (Unicode, Halfwidth and Fullwidth Forms). */
    private static int narrow(int point) {
        if (Character.isDigit(point)) return '0' + Character.digit(point, 10);
        return point >= 0xFF01 && point <= 0xFF5E ? point - 0xFF01 + '!' : point;
    }
}
