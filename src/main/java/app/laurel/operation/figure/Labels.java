package app.laurel.operation.figure;

import java.util.Locale;

/** How constants are written in figures. */
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
