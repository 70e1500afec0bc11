package app.laurel.terminal;

import java.util.List;

/**
 * A sentence for people by its key in the translations; its language is chosen when it is shown.
 *
 * @param key without the prefix {@code tally.cli}
 * @param arguments names, figures, or further sentences
 */
record Sentence(String key, List<Object> arguments) {
    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
