package app.laurel.ballot;

import app.laurel.ballot.NamedPaper.MarkedPlace;
import app.laurel.base.csv.CsvColumns;
import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.id.CategoryId;
import app.laurel.community.MailAddress;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryColumn;
import app.laurel.edition.Edition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a file of ballots with the columns {@code voter,shop,criterion,mark} and perhaps {@code category}: one line for each mark. All
 * lines of a voter in a category are one ballot. Every line that cannot be taken is noted, so that one reading finds them all.
 */
final class BallotCsv {
    static final CsvColumns COLUMNS =
            CsvColumns.of("voter", "shop", "criterion", "mark").optionally(CategoryColumn.NAME);

    /** Several times the largest awards; a larger file is a mistake or an attack. */
    static final int MOST_VOTERS = 200_000;

    private final CategoryColumn categories;
    private final Function<Category, BallotPaper> papers;
    private final LineProblems problems;
    private final Map<CategoryId, NamedPaper> named = new HashMap<>();
    private final SequencedMap<Of, Sheet> sheets = new LinkedHashMap<>();
    private int lines;

    /**
     * An empty file for this year.
     *
     * @param papers what can be marked in each of its categories
     */
    BallotCsv(Edition edition, Function<Category, BallotPaper> papers, LineProblems problems) {
        this.categories = new CategoryColumn(edition, problems);
        this.papers = papers;
        this.problems = problems;
    }

    /** Reads to the end. */
    void read(CsvTable reader) {
        if (!categories.isIn(reader)) return;
        for (var row = reader.next(); row != null; row = reader.next()) {
            lines++;
            var category = categories.find(row.line(), row.field(4));
            if (category != null) take(row, category);
        }
        if (lines == 0 && problems.none()) problems.add(0, "ballot.import.empty");
    }

    int lines() {
        return lines;
    }

    /** The categories of which it holds ballots. */
    Set<CategoryId> categories() {
        return sheets.keySet().stream().map(Of::category).collect(Collectors.toSet());
    }

    /** The ballots, in the order in which the file begins them. */
    List<PaperBallot> ballots() {
        return sheets.entrySet().stream()
                .map(it -> {
                    var sheet = it.getValue();
                    var choice = new Choice(0, new Marks(sheet.criteria(), sheet.marks()));
                    return new PaperBallot(
                            sheet.line(), it.getKey().voter(), it.getKey().category(), choice);
                })
                .toList();
    }

    /** One voter's ballot of a category, and the line of the file with which it begins. */
    record PaperBallot(long line, MailAddress voter, CategoryId category, Choice choice) {}

    private void take(CsvRow row, Category category) {
        var paper = named.computeIfAbsent(category.id(), _ -> new NamedPaper(category, papers.apply(category)));
        var voter = MailAddress.parse(row.field(0));
        if (row.field(0).isEmpty()) {
            problems.add(row.line(), "ballot.import.voter-missing");
        } else if (voter.isEmpty()) {
            problems.add(row.line(), "ballot.import.voter-no-address", NamedPaper.shown(row.field(0)));
        } else {
            var place = paper.read(row, problems);
            place.ifPresent(it -> put(row.line(), sheet(row.line(), voter.get(), paper), it));
        }
    }

    private Sheet sheet(long line, MailAddress voter, NamedPaper paper) {
        var of = new Of(voter, paper.category().id());
        if (sheets.size() == MOST_VOTERS && !sheets.containsKey(of)) {
            problems.addLast(line, categories.tooManyVoters(), MOST_VOTERS);
            return new Sheet(line, paper.criteria());
        }
        return sheets.computeIfAbsent(of, _ -> new Sheet(line, paper.criteria()));
    }

    private void put(long line, Sheet sheet, MarkedPlace place) {
        var marks = sheet.marks().computeIfAbsent(place.shop(), _ -> new byte[sheet.criteria()]);
        var lineOf = sheet.lines().computeIfAbsent(place.shop(), _ -> new int[sheet.criteria()]);
        var at = place.criterion() - 1;
        if (lineOf[at] != 0 && marks[at] != place.mark()) {
            problems.add(line, "ballot.import.contradiction", lineOf[at]);
            return;
        }
        marks[at] = place.mark();
        lineOf[at] = (int) line;
    }

    /** Whose ballot, and in which category. */
    private record Of(MailAddress voter, CategoryId category) {}

    /** What one voter marked in a category, and in which line. */
    private record Sheet(long line, int criteria, TreeMap<Integer, byte[]> marks, TreeMap<Integer, int[]> lines) {
        Sheet(long line, int criteria) {
            this(line, criteria, new TreeMap<>(), new TreeMap<>());
        }
    }
}
