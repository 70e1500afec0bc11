package app.laurel.base.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line where it begins, counted from 1, the header included
 * @param fields in the order of the columns asked for, the optional ones behind, without white space around them; empty where the file
 *     has no such column
 */
public record CsvRow(long line, List<String> fields) {
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /** The field of the column with this place among those asked for. */
    public String field(int column) {
        return fields.get(column);
    }
}
