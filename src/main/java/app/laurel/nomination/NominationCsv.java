package app.laurel.nomination;

import app.laurel.base.csv.CsvColumns;
import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.VoterName;
import app.laurel.shop.ShopAddress;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;

/** A file of nominations while it is read: who named whom, and what each nominee was called first. */
final class NominationCsv {
    static final CsvColumns COLUMNS = CsvColumns.of("voter", "nominee");
    private static final int LONGEST_VOTER = 254;
    private static final int LONGEST_NOMINEE = 200;

    /** Several times what the largest awards have; a file beyond is a mistake, or meant to keep the machine busy. */
    static final int MOST_VOTERS = 200_000;

    static final int MOST_NOMINEES = 5_000;

    private final int mostPerNominator;
    private final UnaryOperator<String> keyOf;
    private final LineProblems problems;
    private final Map<String, SequencedSet<String>> keysByVoter = new LinkedHashMap<>();
    private final Map<String, String> nameByKey = new LinkedHashMap<>();
    private int lines;

    /**
     * An empty file.
     *
     * @param keyOf the key of a nominee's text; equal keys are one nominee
     */
    NominationCsv(int mostPerNominator, UnaryOperator<String> keyOf, LineProblems problems) {
        this.mostPerNominator = mostPerNominator;
        this.keyOf = keyOf;
        this.problems = problems;
    }

    void read(CsvTable reader) {
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
        if (nominee.length() > LONGEST_NOMINEE)
            problems.add(row.line(), "nomination.file.nominee-long", LONGEST_NOMINEE);
        var key = nominee.length() > LONGEST_NOMINEE ? "" : keyOf.apply(nominee);
        if (key.isEmpty() || key.length() > LONGEST_NOMINEE) {
            if (nominee.length() <= LONGEST_NOMINEE) problems.add(row.line(), "nomination.file.nominee-missing");
            return;
        }
        if (isAnyShops(nominee, row.line())) name(row.line(), voter, key, nominee);
    }

    private void name(long line, String voter, String key, String nominee) {
        nameByKey.putIfAbsent(key, nominee);
        var named = keysByVoter.computeIfAbsent(voter, fresh -> new LinkedHashSet<>());
        if (named.size() < mostPerNominator) {
            named.add(key);
        } else if (!named.contains(key)) {
            problems.add(line, "nomination.file.too-many", mostPerNominator);
        }
        if (nameByKey.size() > MOST_NOMINEES) problems.addLast(line, "nomination.file.nominees", MOST_NOMINEES);
        if (keysByVoter.size() > MOST_VOTERS) problems.addLast(line, "base.csv.voters", MOST_VOTERS);
    }

    /** A name, or an address that is one shop's; what is an address of many shops would be all of them. */
    private boolean isAnyShops(String nominee, long line) {
        var address = ShopAddress.read(nominee);
        if (!(address instanceof ShopAddress.NotOwn because) || because instanceof ShopAddress.None) return true;
        problems.add(line, because.key(), because.host());
        return false;
    }

    /** The nominees' keys by voter, in the order of the file. */
    Map<String, SequencedSet<String>> keysByVoter() {
        return keysByVoter;
    }

    /** What each nominee is called where the file names it first. */
    Map<String, String> nameByKey() {
        return nameByKey;
    }

    int lines() {
        return lines;
    }
}
