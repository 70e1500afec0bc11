package app.laurel.terminal;

import app.laurel.base.csv.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of ballots in the first column of a file: where they repeat, the column may be no name at all, but a candidate. */
final class BallotNames {
    /** What repeats does so early; a file of millions of ballots is not to be held in memory for a warning. */
    private static final int LOOKED_AT = 100_000;

    private final Set<String> names = new HashSet<>();
    private int named;

    void add(CsvRecord ballot) {
        if (named == LOOKED_AT || ballot.isBlank(0)) return;
        named++;
        names.add(Spelling.composed(ballot.text(0)));
    }

    List<Sentence> warnings() {
        return names.size() == named ? List.of() : List.of(Sentence.of("names-repeat", named, names.size()));
    }
}
