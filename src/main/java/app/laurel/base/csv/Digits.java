package app.laurel.base.csv;

/** Digits as people type them: with an East Asian input method on, they are as wide as Hangul. */
public final class Digits {
    private static final int WIDE_ZERO = 0xFF10;
    private static final int WIDE_MINUS = 0xFF0D;

    private Digits() {}

    /** The text with ordinary digits and an ordinary minus in place of wide ones. */
    public static String plain(String typed) {
        if (typed.chars().noneMatch(Digits::isWide)) return typed;
        return typed.chars()
                .map(it -> isWide(it) ? narrow(it) : it)
                .collect(StringBuilder::new, (text, it) -> text.append((char) it), StringBuilder::append)
                .toString();
    }

    private static boolean isWide(int character) {
        return (character >= WIDE_ZERO && character <= WIDE_ZERO + 9) || character == WIDE_MINUS;
    }

    private static int narrow(int wide) {
        return wide == WIDE_MINUS ? '-' : '0' + wide - WIDE_ZERO;
    }
}
