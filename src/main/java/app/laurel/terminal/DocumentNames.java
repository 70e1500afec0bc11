package app.laurel.terminal;

import java.util.Locale;

/** How constants are written in the document. */
final class DocumentNames {
    private DocumentNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
