package app.laurel.base.csv;

/** Keeps a spreadsheet from computing what people wrote. */
public final class Formulas {
    /** What begins a formula; a Korean keyboard writes the first four in full width, and spreadsheets take them for the same. */
    private static final String BEGINNINGS = "=+-@\t\r＝＋－＠";

    private Formulas() {}

    /** The text, with an apostrophe before it where it would begin a formula. */
    public static String disarmed(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
