package app.laurel.result.web;

import java.util.List;

/**
 * What rulings on categories left for the page of their year to say.
 *
 * @param withdrawn those that give no award, each with its page that says why; the first of them, where there are many
 * @param rulings the page of all rulings without the language; empty where there is none
 */
public record EndedRows(List<Row> withdrawn, String rulings) {
    static final EndedRows NONE = new EndedRows(List.of(), "");

    public EndedRows {
        withdrawn = List.copyOf(withdrawn);
    }

    /** A withdrawn category. */
    public record Row(String name, String path) {}

    /** Whether nothing was ruled. */
    public boolean isEmpty() {
        return rulings.isEmpty();
    }
}
