package app.laurel.terminal;

import app.laurel.base.csv.CsvReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The first line of a file of rated ballots: after the first column, every column is a candidate. */
final class CandidateHeader {
    private CandidateHeader() {}

    /** The candidates' names; each is there once, and there are at most this many. */
    static List<String> read(CsvReader file, int most) throws IOException {
        var found = file.next();
        if (found) CsvInput.demandCommas(file.record());
        if (!found || file.record().fields() < 2) {
            throw UnusableInputException.inLine(1, "no-candidate");
        }
        var names = IntStream.range(1, file.record().fields())
                .mapToObj(file.record()::text)
                .toList();
        if (names.size() > most) {
            throw UnusableInputException.inLine(1, "too-many-candidates", names.size(), most);
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isBlank()) {
                throw UnusableInputException.inLine(1, "empty-name");
            }
            if (!seen.add(Spelling.composed(name))) {
                throw UnusableInputException.inLine(1, "twice", name);
            }
        }
        return names;
    }
}
