package app.laurel.edition;

/** A date of an edition, in the order of the year. */
public enum Milestone {
    NOMINATING_OPENS(Phase.NOMINATING),
    NOMINATING_CLOSES(Phase.SHORTLISTING),
    VOTING_OPENS(Phase.VOTING),
    VOTING_CLOSES(Phase.COUNTING),
    /** The day on which a signed result is to be published; by itself it publishes nothing. */
    PUBLISHES(Phase.PUBLISHED);

    private final Phase begins;

    Milestone(Phase begins) {
        this.begins = begins;
    }

    /** The phase that this date begins, or for {@link #PUBLISHES} may begin. */
    public Phase begins() {
        return begins;
    }
}
