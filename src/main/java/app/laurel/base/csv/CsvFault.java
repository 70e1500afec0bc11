package app.laurel.base.csv;

/** Why a line of a file cannot be read, whatever its columns mean. */
public enum CsvFault {
    /** A quotation mark stands inside a field that does not begin with one. */
    QUOTE_INSIDE,
    /** A quotation mark has no partner. */
    QUOTE_OPEN,
    /** Text follows a closing quotation mark. */
    QUOTE_AFTER,
    /** The bytes are text in no encoding that is read. */
    NOT_UTF8,
    /** The file is in CP949, and whoever reads it takes UTF-8 only. */
    IN_CP949,
    /** The file is in UTF-16, and whoever reads it takes UTF-8 only. */
    IN_UTF16,
    /** The line is longer than {@link CsvLimits#lineBytes}. */
    LINE_TOO_LONG,
    /** The file is larger than {@link CsvLimits#bytes}; reading ends. */
    FILE_TOO_LARGE;

    /** Who takes note of a line that cannot be read; the line is then passed over. */
    @FunctionalInterface
    public interface Listener {
        /** Takes note of it, or throws to end the reading; {@code line} is 0 where the whole file is meant. */
        void found(long line, CsvFault fault);
    }
}
