package app.laurel.result.web;

import java.util.Arrays;
import java.util.List;

/**
 * The working of a method on these very ballots, row by row.
 *
 * @param caption what the table says, in one sentence
 * @param first the head of the rows' names
 * @param heads of the other columns
 */
public record Working(String caption, String first, List<String> heads, List<Row> rows) {
    /** Of a method that has no table of its own. */
    public static final Working NONE = new Working("", "", List.of(), List.of());

    public Working {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A table whose heads are texts of the report: the first is that of the names. */
    static Working of(AwardFacts award, String caption, List<Row> rows, String first, String... heads) {
        return new Working(
                caption,
                award.report("head." + first),
                Arrays.stream(heads).map(it -> award.report("head." + it)).toList(),
                rows);
    }

    /** A row of the table. */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
