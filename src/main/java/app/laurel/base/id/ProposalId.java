package app.laurel.base.id;

/** One act that waits for a second person, or was decided by two. */
public record ProposalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
