package app.laurel.terminal;

import java.util.ArrayList;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/** People write {@code --year 2026}; Spring reads {@code --year=2026}. */
final class SpacedOptions {
    private SpacedOptions() {}

    /** The words as Spring reads them. */
    static ApplicationArguments of(String... words) {
        var joined = new ArrayList<String>();
        for (int at = 0; at < words.length; at++) {
            var word = words[at];
            var value = at + 1 < words.length ? words[at + 1] : "--";
            if (word.startsWith("--") && !word.contains("=") && !value.startsWith("--")) {
                joined.add(word + "=" + value);
                words[at + 1] = "";
            } else if (!word.isEmpty()) {
                joined.add(word);
            }
        }
        return new DefaultApplicationArguments(joined.toArray(String[]::new));
    }
}
