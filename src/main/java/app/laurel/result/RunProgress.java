package app.laurel.result;

/**
 * How far a count is.
 *
 * @param done ballots counted, or resamples drawn
 * @param total of them; -1 while it is not known
 * @param cancelled whether a moderator stopped it; it ends within a moment
 */
public record RunProgress(RunStage stage, long done, long total, boolean cancelled) {}
