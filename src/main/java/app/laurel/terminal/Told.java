package app.laurel.terminal;

import java.util.List;

/**
 * Something to tell people, by its key in the translations; its language is chosen when it is shown.
 *
 * @param key without the prefix {@code tally.cli}
 * @param arguments names, figures, or further things to tell
 */
record Told(String key, List<Object> arguments) {
    static Told of(String key, Object... arguments) {
        return new Told(key, List.of(arguments));
    }
}
