package app.laurel.terminal;

import app.laurel.base.csv.CsvReader;
import app.laurel.count.hugo.Nominations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A file of nominations, one a line: {@code voter,nominee}. The lines of a voter need not stand together.
 *
 * @param nominations the ballots, one for each voter in the order of appearance
 * @param names the nominees' names by number
 * @param repeats how many lines repeat an earlier line
 * @param alike how many voters differ from another in the case of their letters only
 */
record CountedNominations(Nominations nominations, List<String> names, int repeats, int alike) {
    static CountedNominations read(CsvReader file) throws IOException {
        readHeader(file);
        var lines = new Lines();
        while (file.next()) {
            if (file.record().fields() != 2) {
                throw UnusableInputException.inLine(
                        file.record().line(), "two-fields", file.record().fields());
            }
            lines.add(filled(file, 0, "voter"), filled(file, 1, "nominee"));
        }
        if (lines.size == 0) {
            throw UnusableInputException.inLine(2, "no-nomination");
        }
        return lines.build();
    }

    private static void readHeader(CsvReader file) throws IOException {
        var found = file.next();
        if (found) CsvInput.demandCommas(file.record());
        var isHeader = found
                && file.record().fields() == 2
                && file.record().text(0).equalsIgnoreCase("voter")
                && file.record().text(1).equalsIgnoreCase("nominee");
        if (!isHeader) {
            throw UnusableInputException.inLine(1, "nomination-header");
        }
    }

    private static ByteBuffer filled(CsvReader file, int field, String what) {
        if (file.record().isBlank(field)) {
            throw UnusableInputException.inLine(file.record().line(), "field-missing", what);
        }
        return file.record().bytes(field);
    }

    /** The lines in compact form, grouped by voter at the end. */
    private static final class Lines {
        private static final int COMPARED = 100_000;

        private final NameTable voters = new NameTable();
        private final NameTable nominees = new NameTable();
        private int[] voter = new int[1024];
        private int[] nominee = new int[1024];
        private int size;

        void add(ByteBuffer voterName, ByteBuffer nomineeName) {
            if (size == voter.length) {
                voter = Arrays.copyOf(voter, size * 2);
                nominee = Arrays.copyOf(nominee, size * 2);
            }
            voter[size] = voters.number(Spelling.voter(voterName));
            nominee[size++] = nominees.number(nomineeName);
        }

        CountedNominations build() {
            var starts = new int[voters.size() + 1];
            for (var line = 0; line < size; line++) {
                starts[voter[line] + 1]++;
            }
            for (var number = 0; number < voters.size(); number++) {
                starts[number + 1] += starts[number];
            }
            var grouped = new int[size];
            var filled = starts.clone();
            for (var line = 0; line < size; line++) {
                grouped[filled[voter[line]]++] = nominee[line];
            }
            return collect(starts, grouped);
        }

        /** Among the first of them: a file of millions of voters is not to be held in memory twice for a warning. */
        private int alike() {
            var looked = Math.min(voters.size(), COMPARED);
            var distinct = IntStream.range(0, looked)
                    .mapToObj(it -> voters.name(it).toLowerCase(Locale.ROOT))
                    .distinct();
            return looked - (int) distinct.count();
        }

        private CountedNominations collect(int[] starts, int[] grouped) {
            var ballots = new Nominations.Builder();
            var repeats = 0;
            for (var number = 0; number < voters.size(); number++) {
                var ballot = Arrays.copyOfRange(grouped, starts[number], starts[number + 1]);
                repeats +=
                        ballot.length - (int) Arrays.stream(ballot).distinct().count();
                ballots.add(ballot);
            }
            var names =
                    IntStream.range(0, nominees.size()).mapToObj(nominees::name).toList();
            return new CountedNominations(ballots.build(nominees.size()), names, repeats, alike());
        }
    }
}
