package app.laurel.ledger.merkle;

/** What a key may be called (signed-note, "Format"): anything but nothing, without spaces of any kind and without a plus. */
final class KeyName {
    private static final int NEXT_LINE = 0x85; // a space to Unicode, none to Java

    private KeyName() {}

    static boolean isValid(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return character == '+'
                || character < ' '
                || character == NEXT_LINE
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }
}
