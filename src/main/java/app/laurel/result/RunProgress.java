package app.laurel.result;

/**
 * How far a count is.
 *
 * @param done ballots counted
 * @param total of them; -1 while it is not known
 */
public record RunProgress(long done, long total) {}
