package app.laurel.base.csv;

import java.util.Locale;

/** By what a file names a voter. A mail address is one person's in letters of either case; any other text is as it is written. */
public final class VoterName {
    private VoterName() {}

    /** The text by which all lines of one voter are known. */
    public static String of(String written) {
        return written.indexOf('@') < 0 ? written : written.toLowerCase(Locale.ROOT);
    }
}
