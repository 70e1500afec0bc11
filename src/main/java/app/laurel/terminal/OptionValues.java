package app.laurel.terminal;

import java.util.Map;

/** Reads the values of options and says what they should have been. */
final class OptionValues {
    private OptionValues() {}

    static long number(Map<String, String> given, String name, long otherwise, long least) {
        var written = given.get(name);
        if (written == null) {
            return otherwise;
        }
        if (!written.matches("[0-9]{1,9}") || Long.parseLong(written) < least) {
            throw new UnusableInputException("option-number", name, written, least);
        }
        return Long.parseLong(written);
    }

    static String choice(Map<String, String> given, String name, String first, String second) {
        var written = given.getOrDefault(name, first);
        if (!written.equals(first) && !written.equals(second)) {
            throw new UnusableInputException("option-choice", name, written, first, second);
        }
        return written;
    }
}
