package app.laurel.base.csv;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running text as a formula and from turning it into a number or a date. */
public final class Formulas {
    /** The signs that begin a formula, the first four also in the full width of Korean keyboards, which spreadsheets accept. */
    private static final String BEGINNINGS = "=+-@\t\r＝＋－＠";

    /**
     * What is read as a truth, or as a number, a day or a time: digits, with nothing beside them but what such are written with in Korean
     * and English. A name such as "11번가" has more and stays.
     */
    private static final Pattern VALUE = Pattern.compile(
            "true|false|참|거짓|(?=.*\\p{Nd})(?:[\\p{Nd}\\s\\p{Sc}.,:/%()'*_+\u2212-]|e(?=[+-]?\\p{Nd})|t(?=\\p{Nd})|z|[ap]\\.?m\\.?"
                    + "|[년월일시분초年月日時分秒]|오전|오후|午前|午後|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Formulas() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula, a number, a day or a truth. */
    public static String disarmed(String text) {
        if (text.isEmpty()) return text;
        var taken =
                BEGINNINGS.indexOf(text.charAt(0)) >= 0 || VALUE.matcher(text).matches();
        return taken ? "'" + text : text;
    }

    /** The text as a cell of a CSV file (RFC 4180), in quotation marks and disarmed. */
    public static String cell(String text) {
        return "\"" + disarmed(text).replace("\"", "\"\"") + "\"";
    }
}
