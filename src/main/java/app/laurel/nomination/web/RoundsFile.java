package app.laurel.nomination.web;

import app.laurel.base.csv.Formulas;
import app.laurel.count.exact.Fraction;
import app.laurel.nomination.Shortlist;
import java.nio.charset.StandardCharsets;

/**
 * Every round of a shortlist's count as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for). Points stand as a decimal to be
 * read, and exactly as numerator and denominator: of 7/12 in one cell a spreadsheet makes the seventh of December.
 */
final class RoundsFile {
    private static final String HEADER =
            "\uFEFFround,nominee,points,numerator,denominator,nominations,compared,out\r\n";

    private static final int DECIMALS = 4;

    private RoundsFile() {}

    static byte[] of(Shortlist list) {
        var file = new StringBuilder(HEADER);
        for (var round : list.rounds()) {
            for (var standing : round.standings()) {
                file.append(round.number()).append(',');
                file.append(quoted(list.counted().get(standing.nominee()).name()))
                        .append(',');
                file.append(points(standing.points())).append(',');
                file.append(standing.nominations()).append(',');
                file.append(yes(round.selected().contains(standing.nominee()))).append(',');
                file.append(yes(round.eliminated().contains(standing.nominee())))
                        .append("\r\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String points(Fraction exact) {
        return exact.toDecimal(DECIMALS) + "," + exact.numerator() + "," + exact.denominator();
    }

    private static String yes(boolean truth) {
        return truth ? "1" : "0";
    }

    /** A name stays a name, whatever it begins with. */
    private static String quoted(String name) {
        return "\"" + Formulas.disarmed(name).replace("\"", "\"\"") + "\"";
    }
}
