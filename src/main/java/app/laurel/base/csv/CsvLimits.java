package app.laurel.base.csv;

/**
 * How large a file may be.
 *
 * @param bytes of the whole file
 * @param lineBytes of one line
 */
public record CsvLimits(long bytes, int lineBytes) {
    /** 64 MB, 4,000 bytes a line: a million ballots' lines fit. */
    public static final CsvLimits USUAL = new CsvLimits(64L * 1024 * 1024, 4_000);

    /** A file of any size, as somebody's own machine counts it; a line of 16 MB names some hundred thousand candidates. */
    public static final CsvLimits LOCAL = new CsvLimits(Long.MAX_VALUE, 16 * 1024 * 1024);
}
