package app.laurel.ballot;

import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.LineProblems;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The paper of a category while a file is read that names what is on it. */
final class NamedPaper {
    private static final int SHOWN = 60;
    private static final int REMEMBERED = 10_000;

    private final Category category;
    private final BallotPaper paper;
    private final Map<String, Integer> shops = new HashMap<>();
    private final Map<String, Integer> criteria = new HashMap<>();

    NamedPaper(Category category, BallotPaper paper) {
        this.category = category;
        this.paper = paper;
    }

    /** What a line marks; empty, and noted, if that is not on the paper. */
    Optional<MarkedPlace> read(CsvRow row, LineProblems problems) {
        var shop = known(shops, row.field(1), paper::shop);
        var criterion = known(criteria, row.field(2), paper::criterion);
        var mark = BallotPaper.mark(row.field(3));
        if (shop < 0) {
            problems.add(row.line(), "ballot.import.shop-several", shown(row.field(1)), paper.shopList());
        } else if (shop == 0) {
            problems.add(
                    row.line(), notListed(), shown(row.field(1)), paper.shopList(), CategoryColumn.spelled(category));
        } else if (criterion <= 0) {
            problems.add(row.line(), "ballot.import.criterion", shown(row.field(2)), paper.criterionList());
        } else if (mark == null) {
            problems.add(row.line(), "ballot.import.mark", shown(row.field(3)), BallotPaper.TOP_MARK);
        } else {
            return Optional.of(new MarkedPlace(shop, criterion, mark));
        }
        return Optional.empty();
    }

    Category category() {
        return category;
    }

    int criteria() {
        return paper.criteria();
    }

    private String notListed() {
        return category.edition().hasSeveral() ? "ballot.import.shop-of-category" : "ballot.import.shop";
    }

    /** Looking a text up takes longer than remembering it; a file of nonsense must not fill the memory. */
    private static int known(Map<String, Integer> seen, String text, ToIntFunction<String> look) {
        var number = seen.get(text);
        if (number != null) return number;
        var found = look.applyAsInt(text);
        if (seen.size() < REMEMBERED) seen.put(text, found);
        return found;
    }

    /** As much of a field as a list of problems has room for. */
    static String shown(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN - 1))) + "…";
    }

    /** A mark, for a shop and a criterion by their numbers. */
    record MarkedPlace(int shop, int criterion, byte mark) {}
}
