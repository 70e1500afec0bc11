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
}
