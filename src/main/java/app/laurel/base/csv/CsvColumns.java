package app.laurel.base.csv;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of file.
 *
 * @param wanted names in lower case; a file without one of them is not of this kind
 * @param optional names in lower case of columns that a file may leave out
 */
public record CsvColumns(List<String> wanted, List<String> optional) {
    public CsvColumns {
        wanted = List.copyOf(wanted);
        optional = List.copyOf(optional);
    }

    /** Columns that every file of the kind has. */
    public static CsvColumns of(String... wanted) {
        return new CsvColumns(List.of(wanted), List.of());
    }

    /** The same columns, and others that a file may leave out. */
    public CsvColumns optionally(String... optional) {
        return new CsvColumns(wanted, List.of(optional));
    }

    /** All names, those that may be left out behind. */
    List<String> all() {
        return Stream.concat(wanted.stream(), optional.stream()).toList();
    }

    /** Whether a header names each wanted column, none twice and no column besides. */
    boolean fit(List<String> header) {
        return header.containsAll(wanted) && all().containsAll(header) && new HashSet<>(header).size() == header.size();
    }
}
