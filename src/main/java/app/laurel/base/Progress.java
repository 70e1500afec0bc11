package app.laurel.base;

/** Hears how far a long piece of work has come; called from the working thread, so it answers quickly. */
@FunctionalInterface
public interface Progress {
    /** For callers who need not know. */
    Progress UNHEARD = (done, total) -> {};

    /**
     * Says how much is done.
     *
     * @param done from 0 to the total, in units of the work: lines, bytes, ballots
     * @param total the whole, or -1 while it is not known
     */
    void at(long done, long total);
}
