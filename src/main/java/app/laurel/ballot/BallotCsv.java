package app.laurel.ballot;

import app.laurel.base.csv.CsvColumns;
import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.community.MailAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Reads a file of ballots with the columns {@code voter,shop,criterion,mark}: one line for each mark. All lines of a voter are one
 * ballot. Every line that cannot be taken is noted, so that one reading finds them all.
 */
final class BallotCsv {
    static final CsvColumns COLUMNS = CsvColumns.of("voter", "shop", "criterion", "mark");

    private static final int SHOWN = 60;
    /** Several times the largest awards; a larger file is a mistake or an attack. */
    static final int MOST_VOTERS = 200_000;

    private static final int REMEMBERED = 10_000;

    private final BallotPaper paper;
    private final LineProblems problems;
    private final Map<String, Integer> shops = new HashMap<>();
    private final Map<String, Integer> criteria = new HashMap<>();
    private final SequencedMap<MailAddress, Sheet> sheets = new LinkedHashMap<>();
    private int lines;

    BallotCsv(BallotPaper paper, LineProblems problems) {
        this.paper = paper;
        this.problems = problems;
    }

    /** Reads to the end. */
    void read(CsvTable reader) {
        for (var row = reader.next(); row != null; row = reader.next()) {
            lines++;
            take(row);
        }
        if (lines == 0 && problems.none()) problems.add(0, "ballot.import.empty");
    }

    int lines() {
        return lines;
    }

    /** The ballots, in the order in which the file names their voters. */
    SequencedMap<MailAddress, PaperBallot> ballots() {
        var ballots = new LinkedHashMap<MailAddress, PaperBallot>();
        sheets.forEach((voter, sheet) -> ballots.put(
                voter, new PaperBallot(sheet.line(), new Choice(0, new Marks(paper.criteria(), sheet.marks())))));
        return ballots;
    }

    /** One voter's ballot, and the line of the file in which the voter is first named. */
    record PaperBallot(long line, Choice choice) {}

    private void take(CsvRow row) {
        var voter = MailAddress.parse(row.field(0));
        var shop = known(shops, row.field(1), paper::shop);
        var criterion = known(criteria, row.field(2), paper::criterion);
        var mark = BallotPaper.mark(row.field(3));
        if (row.field(0).isEmpty()) {
            problems.add(row.line(), "ballot.import.voter-missing");
        } else if (voter.isEmpty()) {
            problems.add(row.line(), "ballot.import.voter-no-address", shown(row.field(0)));
        } else if (shop <= 0) {
            problems.add(
                    row.line(),
                    shop == 0 ? "ballot.import.shop" : "ballot.import.shop-several",
                    shown(row.field(1)),
                    paper.shopList());
        } else if (criterion <= 0) {
            problems.add(row.line(), "ballot.import.criterion", shown(row.field(2)), paper.criterionList());
        } else if (mark == null) {
            problems.add(row.line(), "ballot.import.mark", shown(row.field(3)), BallotPaper.TOP_MARK);
        } else if (sheets.size() == MOST_VOTERS && !sheets.containsKey(voter.get())) {
            problems.addLast(row.line(), "base.csv.voters", MOST_VOTERS);
        } else {
            var sheet = sheets.computeIfAbsent(voter.get(), it -> new Sheet(row.line()));
            put(row.line(), sheet, new Place(shop, criterion), mark);
        }
    }

    private void put(long line, Sheet sheet, Place place, byte mark) {
        var marks = sheet.marks().computeIfAbsent(place.shop(), it -> new byte[paper.criteria()]);
        var lineOf = sheet.lines().computeIfAbsent(place.shop(), it -> new int[paper.criteria()]);
        var at = place.criterion() - 1;
        if (lineOf[at] != 0 && marks[at] != mark) {
            problems.add(line, "ballot.import.contradiction", lineOf[at]);
            return;
        }
        marks[at] = mark;
        lineOf[at] = (int) line;
    }

    /** Looking a text up takes longer than remembering it; a file of nonsense must not fill the memory. */
    private static int known(Map<String, Integer> seen, String text, ToIntFunction<String> look) {
        var number = seen.get(text);
        if (number != null) return number;
        var found = look.applyAsInt(text);
        if (seen.size() < REMEMBERED) seen.put(text, found);
        return found;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN - 1))) + "…";
    }

    private record Place(int shop, int criterion) {}

    /** What one voter marked, and in which line. */
    private record Sheet(long line, TreeMap<Integer, byte[]> marks, TreeMap<Integer, int[]> lines) {
        Sheet(long line) {
            this(line, new TreeMap<>(), new TreeMap<>());
        }
    }
}
