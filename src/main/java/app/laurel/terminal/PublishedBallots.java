package app.laurel.terminal;

import app.laurel.base.csv.CsvReader;
import app.laurel.count.AwardCount;
import app.laurel.count.AwardRules;
import app.laurel.count.AwardTally;
import app.laurel.count.Favourite;
import app.laurel.tally.document.BallotsFile;
import app.laurel.tally.document.PublishedRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;

/** Reads {@code ballots.csv} of an edition and counts it. */
final class PublishedBallots {
    private final CsvReader file;
    private final AwardRules rules;
    private final AwardTally tally;
    private final byte[] row;
    private String last = "";

    private PublishedBallots(CsvReader file, AwardRules rules) {
        this.file = file;
        this.rules = rules;
        this.tally = new AwardTally(rules);
        this.row = new byte[rules.marksOfABallot()];
    }

    static AwardCount count(CsvReader file, PublishedRules published, Set<Integer> disqualified) throws IOException {
        var columns = new ArrayList<String>();
        if (file.next()) {
            for (var field = 0; field < file.record().fields(); field++) {
                columns.add(file.record().text(field));
            }
        }
        var wanted = BallotsFile.columns(published);
        for (var column = 0; column < wanted.size(); column++) {
            var found = column < columns.size() ? columns.get(column) : "";
            if (!found.equals(wanted.get(column))) {
                throw UnusableInputException.inLine(1, "column", column + 1, found, wanted.get(column));
            }
        }
        if (columns.size() > wanted.size()) {
            throw UnusableInputException.inLine(1, "fields", columns.size(), wanted.size());
        }
        var ballots = new PublishedBallots(file, published.rules());
        while (file.next()) {
            ballots.add();
        }
        return ballots.tally.count(disqualified);
    }

    private void add() {
        var record = file.record();
        if (record.fields() != row.length + 2) {
            throw UnusableInputException.inLine(record.line(), "fields", record.fields(), row.length + 2);
        }
        var number = record.text(0);
        if (!number.matches("[0-9a-f]{16}") || number.compareTo(last) <= 0) {
            throw UnusableInputException.inLine(record.line(), "ballot-number", number, last);
        }
        last = number;
        for (var cell = 0; cell < row.length; cell++) {
            row[cell] = (byte) mark(cell + 2);
        }
        tally.add(row, 0, favourite());
    }

    private int mark(int field) {
        if (file.record().isBlank(field)) {
            return 0;
        }
        if (file.record().text(field).equals("-")) {
            return AwardRules.NO_OPINION;
        }
        var mark = CsvInput.number(file.record(), field, Sentence.of("the-mark"));
        if (mark < 1 || mark > rules.topMark()) {
            throw UnusableInputException.inLine(file.record().line(), "mark-range", mark, rules.topMark());
        }
        return (int) mark;
    }

    private Favourite favourite() {
        if (file.record().isBlank(1)) {
            return Favourite.NONE;
        }
        var shop = CsvInput.number(file.record(), 1, Sentence.of("the-favourite"));
        for (var position = 0; position < rules.shops().size(); position++) {
            if (rules.shops().get(position) == shop) {
                return Favourite.at(position);
            }
        }
        throw UnusableInputException.inLine(file.record().line(), "favourite", shop);
    }
}
