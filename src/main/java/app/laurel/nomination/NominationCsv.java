package app.laurel.nomination;

import app.laurel.base.csv.CsvColumns;
import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.VoterName;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryColumn;
import app.laurel.edition.Edition;
import app.laurel.shop.ShopAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A file of nominations while it is read: who named whom in which category, and what each nominee was called first. */
final class NominationCsv {
    static final CsvColumns COLUMNS = CsvColumns.of("voter", "nominee").optionally(CategoryColumn.NAME);
    private static final int LONGEST_VOTER = 254;
    private static final int LONGEST_NOMINEE = 200;

    /** Several times what the largest awards have; a file beyond is a mistake, or meant to keep the machine busy. */
    static final int MOST_VOTERS = 200_000;

    static final int MOST_NOMINEES = 5_000;

    private final CategoryColumn categories;
    private final UnaryOperator<String> keyOf;
    private final LineProblems problems;
    private final Map<Integer, NominationPart> parts = new TreeMap<>();
    private int sheets;
    private int lines;

    /**
     * An empty file for this year.
     *
     * @param keyOf the key of a nominee's text; equal keys are one nominee
     */
    NominationCsv(Edition edition, UnaryOperator<String> keyOf, LineProblems problems) {
        this.categories = new CategoryColumn(edition, problems);
        this.keyOf = keyOf;
        this.problems = problems;
        if (!edition.hasSeveral()) partOf(edition.categories().getFirst());
    }

    void read(CsvTable reader) {
        if (!categories.isIn(reader)) return;
        for (var row = reader.next(); row != null; row = reader.next()) {
            take(row);
        }
    }

    private void take(CsvRow row) {
        lines++;
        var voter = VoterName.of(row.field(0));
        var nominee = row.field(1);
        if (voter.isEmpty()) problems.add(row.line(), "nomination.file.voter-missing");
        if (voter.length() > LONGEST_VOTER) problems.add(row.line(), "nomination.file.voter-long", LONGEST_VOTER);
        var category = categories.find(row.line(), row.field(2));
        var key = key(nominee, row.line());
        if (key == null || !isAnyShops(nominee, row.line()) || category == null) return;
        name(row.line(), category, new Named(voter, key, nominee));
    }

    /** The key of a nominee's text; null, and noted, if it can be no nominee. */
    private @Nullable String key(String nominee, long line) {
        if (nominee.length() > LONGEST_NOMINEE) {
            problems.add(line, "nomination.file.nominee-long", LONGEST_NOMINEE);
            return null;
        }
        var key = keyOf.apply(nominee);
        if (!key.isEmpty() && key.length() <= LONGEST_NOMINEE) return key;
        problems.add(line, "nomination.file.nominee-missing");
        return null;
    }

    private void name(long line, Category category, Named named) {
        var part = partOf(category);
        var before = part.keysByVoter().size();
        if (!part.name(named.voter(), named.key(), named.nominee())) {
            problems.add(line, "nomination.file.too-many", part.most());
        }
        sheets += part.keysByVoter().size() - before;
        if (part.nameByKey().size() > MOST_NOMINEES) problems.addLast(line, "nomination.file.nominees", MOST_NOMINEES);
        if (sheets > MOST_VOTERS) problems.addLast(line, categories.tooManyVoters(), MOST_VOTERS);
    }

    private NominationPart partOf(Category category) {
        return parts.computeIfAbsent(category.terms().number(), _ -> new NominationPart(category));
    }

    /** A name, or an address that is one shop's; what is an address of many shops would be all of them. */
    private boolean isAnyShops(String nominee, long line) {
        var address = ShopAddress.read(nominee);
        if (!(address instanceof ShopAddress.NotOwn because) || because instanceof ShopAddress.None) return true;
        problems.add(line, because.key(), because.host());
        return false;
    }

    /** What the file nominates, by category, in the order of the rules; of several, none of which it says nothing. */
    Collection<NominationPart> parts() {
        return parts.values();
    }

    List<CategoryId> categories() {
        return parts.values().stream().map(it -> it.category().id()).toList();
    }

    /** How many people the file names, in whichever category. */
    int nominators() {
        return Math.toIntExact(parts.values().stream()
                .flatMap(it -> it.keysByVoter().keySet().stream())
                .distinct()
                .count());
    }

    /** How many lists of nominees it holds: one for each of its voters and categories. */
    int sheets() {
        return sheets;
    }

    int lines() {
        return lines;
    }

    /** Whom a line names for what. */
    private record Named(String voter, String key, String nominee) {}
}
