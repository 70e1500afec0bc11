package app.laurel.terminal;

import java.util.Locale;

/** How constants are written in the document. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
