package app.laurel.result.web;

import java.util.List;

/**
 * A category on the page of its year, in few words.
 *
 * @param path its page without the language, on the page of a version that of the same version
 * @param about what belongs in it; empty where nobody wrote that, and once the result is out
 * @param lines where it stands: its list, how many have voted, or why it gives no award
 * @param winners the names of its shops of the year; empty until the result is out, and without an award
 */
public record CategoryRow(String name, String path, String about, List<String> lines, String winners) {
    public CategoryRow {
        lines = List.copyOf(lines);
    }

    /** Whether it gave an award. */
    public boolean isHonoured() {
        return !winners.isEmpty();
    }
}
