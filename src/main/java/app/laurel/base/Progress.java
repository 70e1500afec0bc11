package app.laurel.base;

/**
 * Takes reports of how far a long piece of work has come. Called from the working thread, so it must return quickly.
 */
@FunctionalInterface
public interface Progress {
    /** For callers that want no reports. */
    Progress NONE = (done, total) -> {};

    /**
     * Reports how much is done.
     *
     * @param done from 0 to the total, in units of the work: lines, bytes, ballots
     * @param total the whole, or -1 while it is not known
     */
    void at(long done, long total);
}
