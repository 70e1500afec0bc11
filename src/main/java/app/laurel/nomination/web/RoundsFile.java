package app.laurel.nomination.web;

import app.laurel.base.csv.Formulas;
import app.laurel.count.exact.Fraction;
import app.laurel.nomination.Shortlist;
import java.nio.charset.StandardCharsets;

/** Every round of a shortlist's count as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for). */
final class RoundsFile {
    private static final String HEADER =
            "\uFEFFround,nominee,points,numerator,denominator,nominations,compared,out\r\n";

    /** Two would do for reading; of fewer than six, spreadsheets of some countries make a month and a year. */
    private static final int PLACES = 6;

    private RoundsFile() {}

    static byte[] of(Shortlist list) {
        var file = new StringBuilder(HEADER);
        for (var round : list.rounds()) {
            for (var standing : round.standings()) {
                file.append(round.number()).append(',');
                file.append(Formulas.cell(list.counted().get(standing.nominee()).name()))
                        .append(',');
                file.append(points(standing.points()))
                        .append(',')
                        .append(standing.nominations())
                        .append(',');
                file.append(yes(round.selected().contains(standing.nominee()))).append(',');
                file.append(yes(round.eliminated().contains(standing.nominee())))
                        .append("\r\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Rounded for the eye, and exact in two cells: spreadsheets read 7/12 as the twelfth of July. */
    private static String points(Fraction points) {
        return points.toDecimal(PLACES) + "," + points.numerator() + "," + points.denominator();
    }

    private static String yes(boolean truth) {
        return truth ? "1" : "0";
    }
}
